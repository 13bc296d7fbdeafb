package id.tanggap.server.call.internal;

import id.tanggap.protocol.call.CallDirection;
import id.tanggap.protocol.call.CallOutcome;
import id.tanggap.protocol.call.CallState;
import id.tanggap.protocol.call.DispositionCode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;

/**
 * One call. Its methods take in what the PBX tells; a fact told again, or told late, changes
 * nothing. They return whether anything changed.
 */
@Entity
@Table(name = "call")
class Call {
    /** Clocks of files and events are read differently: whole seconds, and when it was written. */
    private static final Duration SAME_MOMENT = Duration.ofSeconds(2);

    @Id private UUID id;
    @NaturalId private String pbx;
    @NaturalId private String linkedId;

    @Enumerated(EnumType.STRING)
    private CallSource source;

    @Enumerated(EnumType.STRING)
    private CallDirection direction;

    @Enumerated(EnumType.STRING)
    private CallState state = CallState.WAITING;

    private @Nullable String queue;
    private String callerNumber;
    private @Nullable String last9;
    private @Nullable UUID contactId;
    private boolean contactChosen;
    private @Nullable UUID agentId;
    private Instant enteredAt;
    private @Nullable Instant ringingAt;
    private @Nullable Instant answeredAt;
    private @Nullable Instant endedAt;
    private @Nullable Instant wrapUpDueAt;
    private @Nullable Instant wrappedUpAt;
    private @Nullable Long waitMs;
    private @Nullable Long ringMs;
    private @Nullable Long talkMs;
    private @Nullable Long wrapUpMs;

    @Enumerated(EnumType.STRING)
    private @Nullable CallOutcome outcome;

    @Enumerated(EnumType.STRING)
    private @Nullable DispositionCode disposition;

    private @Nullable String note;
    private @Nullable UUID mergedInto;
    private @Nullable Instant agentSince;
    private @Nullable UUID handedOverBy;
    private boolean settled;
    @Version private int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    Call() {}

    Call(UUID id, CallKey key, CallSource source, CallDirection direction, Instant at) {
        this.id = id;
        this.pbx = key.pbx();
        this.linkedId = key.linkedId();
        this.source = source;
        this.direction = direction;
        this.callerNumber = "";
        this.enteredAt = at;
    }

    /**
     * The other party's number, and who has it.
     *
     * @param contact the only contact with that number; null for none or several
     */
    void identify(CallerNumber number, @Nullable UUID contact) {
        callerNumber = number.shown();
        last9 = number.last9();
        if (!contactChosen) {
            contactId = contact;
        }
    }

    /** The caller entered a queue; his wait begins there, not at an announcement before it. */
    boolean enter(String toQueue, Instant at) {
        if (isOver() || answeredAt != null || toQueue.equals(queue)) {
            return false;
        }
        if (queue == null) {
            enteredAt = at;
        }
        queue = toQueue;
        return true;
    }

    /** A phone rings; whose it is may not be known. */
    boolean ring(@Nullable UUID agent, Instant at) {
        if (isOver() || state == CallState.ANSWERED) {
            return false;
        }
        if (state == CallState.RINGING && Objects.equals(agentId, agent)) {
            return false;
        }
        state = CallState.RINGING;
        agentId = agent;
        ringingAt = at;
        return true;
    }

    /** The phone stopped ringing unanswered; the caller waits on. */
    boolean stopRinging(@Nullable UUID agent) {
        if (state != CallState.RINGING || !Objects.equals(agentId, agent)) {
            return false;
        }
        state = CallState.WAITING;
        agentId = null;
        ringingAt = null;
        return true;
    }

    /**
     * Somebody of the desk and the other party can talk. Told again after a transfer: the call then
     * belongs to the phone that has it now, and the first answer's times stay.
     */
    boolean answer(
            @Nullable UUID agent, Instant at, @Nullable Duration wait, @Nullable Duration ring) {
        if (isOver()) {
            return false;
        }
        if (state == CallState.ANSWERED && Objects.equals(agentId, agent)) {
            return false;
        }
        if (answeredAt == null) {
            answeredAt = at;
            waitMs = wait != null ? wait.toMillis() : millis(enteredAt, at);
            ringMs = ring == null ? null : ring.toMillis();
        }
        state = CallState.ANSWERED;
        agentId = agent;
        agentSince = at;
        // A phone that is nobody's does not take the call from the one who was responsible for it.
        handedOverBy = agent == null ? handedOverBy : null;
        return true;
    }

    /**
     * The agent who talks leaves the call, and it goes on: to another phone, or back into a queue.
     *
     * @return how long he talked; null when it is not he who talks
     */
    @Nullable Duration handOver(UUID by, Instant at) {
        if (isOver() || state != CallState.ANSWERED || !by.equals(agentId)) {
            return null;
        }
        state = CallState.WAITING;
        agentId = null;
        ringingAt = null;
        handedOverBy = by;
        return Duration.ofMillis(millis(Objects.requireNonNullElse(agentSince, at), at));
    }

    /** The caller left the queue; the end follows. */
    boolean abandon(Duration wait) {
        if (isOver() || answeredAt != null || waitMs != null) {
            return false;
        }
        waitMs = wait.toMillis();
        return true;
    }

    /**
     * The last leg is gone.
     *
     * @param seen false when the end was concluded, so that {@code at} is not its time
     */
    boolean end(CallOutcome how, Instant at, @Nullable Duration talk, boolean seen) {
        if (isOver()) {
            return false;
        }
        endedAt = latest(at, enteredAt);
        if (handedOverBy != null) {
            agentId = handedOverBy;
        }
        state = CallState.FINISHED;
        outcome = answeredAt != null ? CallOutcome.ANSWERED : how;
        if (answeredAt == null) {
            agentId = null;
            waitMs = waitMs != null || !seen ? waitMs : Long.valueOf(millis(enteredAt, at));
        } else if (seen) {
            talkMs = talk != null ? talk.toMillis() : millis(answeredAt, at);
        }
        return true;
    }

    /** After-call work begins; it is the agent's until he is done or the limit passes. */
    void beginWrapUp(Duration limit, Instant now) {
        state = CallState.WRAP_UP;
        wrapUpDueAt = now.plus(limit);
    }

    /** After-call work is done. */
    void finishWrapUp(DispositionCode code, @Nullable String words, Instant now) {
        disposition = code;
        if (words != null) {
            note = words;
        }
        if (state == CallState.WRAP_UP) {
            state = CallState.FINISHED;
            wrapUpDueAt = null;
            wrappedUpAt = now;
            wrapUpMs = millis(Objects.requireNonNull(endedAt), now);
        }
    }

    /** Whether a disposition may be given: in wrap-up, or late after its limit passed. */
    boolean takesDisposition() {
        return state == CallState.WRAP_UP
                || (state == CallState.FINISHED && disposition == DispositionCode.NOT_GIVEN);
    }

    /** The agent says who calls; null for none of those known. */
    void bind(@Nullable UUID contact) {
        contactId = contact;
        contactChosen = true;
    }

    /** An attended transfer joined this call to another. */
    boolean mergeInto(Call other, Instant at) {
        if (mergedInto != null) {
            return false;
        }
        end(CallOutcome.UNKNOWN, at, null, true);
        mergedInto = other.id;
        return true;
    }

    /** The PBX has it still, though a file or a lost connection made us think it was over. */
    boolean reopen() {
        if (!isOver() || state != CallState.FINISHED || disposition != null) {
            return false;
        }
        state = answeredAt != null ? CallState.ANSWERED : CallState.WAITING;
        endedAt = null;
        outcome = null;
        talkMs = null;
        return true;
    }

    /**
     * The files' word on a call that is over; while it lasts, live events speak. Lengths are taken
     * from the files; points in time only where ours is missing or plainly another one, because the
     * files know whole seconds only.
     *
     * @param agent who answered, by the files; null when they do not say
     * @return whether a figure changed
     */
    boolean settle(FileFacts facts, @Nullable UUID agent) {
        if (!isOver()) {
            return false;
        }
        Figures before = figures();
        queue = given(facts.queue(), queue);
        outcome = known(facts.outcome(), outcome);
        enteredAt = Objects.requireNonNull(settled(enteredAt, facts.enteredAt()));
        waitMs = facts.waitTime() == null ? waitMs : Long.valueOf(facts.waitTime().toMillis());
        if (facts.neverAnswered()) {
            answeredAt = null;
            agentId = null;
            talkMs = null;
        } else {
            answeredAt = settled(answeredAt, facts.answeredAt());
            agentId = agentId != null ? agentId : agent;
            talkMs = facts.talkTime() == null ? talkMs : Long.valueOf(facts.talkTime().toMillis());
        }
        endedAt = latest(Objects.requireNonNull(settled(endedAt, facts.endedAt())), enteredAt);
        settled = true;
        return !before.equals(figures());
    }

    private static @Nullable Instant settled(@Nullable Instant ours, @Nullable Instant files) {
        if (ours == null || files == null) {
            return files == null ? ours : files;
        }
        boolean same = Duration.between(files, ours).abs().compareTo(SAME_MOMENT) <= 0;
        return same ? ours : files;
    }

    /** Files that cannot tell do not take away what we know. */
    private static @Nullable CallOutcome known(
            @Nullable CallOutcome files, @Nullable CallOutcome ours) {
        return files == null || (files == CallOutcome.UNKNOWN && ours != null) ? ours : files;
    }

    boolean isOver() {
        return endedAt != null;
    }

    /** Whether the agent left it and no other agent has taken it over. */
    boolean wasLeftBy(UUID agent) {
        return agent.equals(handedOverBy);
    }

    boolean isMerged() {
        return mergedInto != null;
    }

    /** Whether its end leaves the agent something to do: a conversation with the outside. */
    boolean needsWrapUp() {
        return handedOverBy == null
                && answeredAt != null
                && agentId != null
                && (queue != null || direction != CallDirection.INTERNAL);
    }

    UUID id() {
        return id;
    }

    String linkedId() {
        return linkedId;
    }

    CallDirection direction() {
        return direction;
    }

    CallState state() {
        return state;
    }

    @Nullable String queue() {
        return queue;
    }

    String callerNumber() {
        return callerNumber;
    }

    @Nullable String last9() {
        return last9;
    }

    @Nullable UUID contactId() {
        return contactId;
    }

    boolean isContactChosen() {
        return contactChosen;
    }

    @Nullable UUID agentId() {
        return agentId;
    }

    @Nullable DispositionCode disposition() {
        return disposition;
    }

    Times times() {
        return new Times(enteredAt, ringingAt, answeredAt, endedAt, waitMs, talkMs, wrapUpMs);
    }

    @Nullable CallOutcome outcome() {
        return outcome;
    }

    @Nullable String note() {
        return note;
    }

    private Figures figures() {
        return new Figures(times(), outcome, agentId, queue);
    }

    private static @Nullable String given(@Nullable String fromFile, @Nullable String ours) {
        return fromFile != null ? fromFile : ours;
    }

    private static Instant latest(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static long millis(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toMillis());
    }

    /** Points in time and lengths, for views. */
    record Times(
            Instant enteredAt,
            @Nullable Instant ringingAt,
            @Nullable Instant answeredAt,
            @Nullable Instant endedAt,
            @Nullable Long waitMs,
            @Nullable Long talkMs,
            @Nullable Long wrapUpMs) {}

    private record Figures(
            Times times,
            @Nullable CallOutcome outcome,
            @Nullable UUID agentId,
            @Nullable String queue) {}
}
