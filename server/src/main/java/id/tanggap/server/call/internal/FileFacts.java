package id.tanggap.server.call.internal;

import id.tanggap.protocol.call.CallOutcome;
import id.tanggap.telephony.log.CdrDisposition;
import id.tanggap.telephony.log.QueueLogEvent;
import id.tanggap.telephony.log.QueueLogRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the PBX's files say of one call; null where they say nothing. A queue answers its caller
 * itself, so for a call that was in a queue only queue_log knows whether anybody spoke; the CDR
 * knows when it began and ended.
 *
 * @param queue the queue it was in last
 * @param enteredAt when it entered the first queue
 * @param answeredAt when it was answered
 * @param endedAt when its last leg ended
 * @param member who answered, as queue_log names him
 * @param wait in queues in all, ringing included
 * @param talkTime conversation; of a call that was handed on, with everybody who had it
 * @param outcome how it ended
 */
record FileFacts(
        @Nullable String queue,
        @Nullable Instant enteredAt,
        @Nullable Instant answeredAt,
        @Nullable Instant endedAt,
        @Nullable String member,
        @Nullable Duration waitTime,
        @Nullable Duration talkTime,
        @Nullable CallOutcome outcome) {

    /**
     * A leg, as far as it matters here.
     *
     * @param connected whether it led to somebody
     */
    record Leg(
            Instant startedAt,
            @Nullable Instant answeredAt,
            Instant endedAt,
            Duration billed,
            CdrDisposition disposition,
            boolean connected) {}

    private static final FileFacts NOTHING =
            new FileFacts(null, null, null, null, null, null, null, null);

    /** Reads the files' lines of one call: legs in any order, queue_log as written. */
    static FileFacts of(List<Leg> legs, List<QueueLogRecord> queueLog) {
        Instant end = legs.stream().map(Leg::endedAt).max(Comparator.naturalOrder()).orElse(null);
        FileFacts facts = queueLog.isEmpty() ? ofLegs(legs) : ofQueue(queueLog, end);
        return end == null ? facts : facts.endingAt(end);
    }

    /** Whether the files say that nobody answered. */
    boolean neverAnswered() {
        return outcome != null && outcome != CallOutcome.ANSWERED && outcome != CallOutcome.UNKNOWN;
    }

    private static FileFacts ofQueue(List<QueueLogRecord> lines, @Nullable Instant end) {
        FileFacts facts = NOTHING;
        for (QueueLogRecord line : lines) {
            facts = facts.and(line);
        }
        return facts.talking(talk(lines, end));
    }

    /**
     * queue_log ends a conversation when it is handed on. For the caller it goes on, until his last
     * leg ends or he is in a queue again.
     */
    private static @Nullable Duration talk(List<QueueLogRecord> lines, @Nullable Instant end) {
        Duration talk = null;
        Instant since = null;
        boolean handedOn = false;
        for (QueueLogRecord line : lines) {
            switch (line.event()) {
                case CONNECT -> {
                    since = line.at();
                    handedOn = false;
                }
                case COMPLETECALLER, COMPLETEAGENT -> {
                    talk = sum(talk, line.seconds(1));
                    since = null;
                }
                case BLINDTRANSFER, ATTENDEDTRANSFER -> handedOn = since != null;
                case ENTERQUEUE -> {
                    talk = since == null ? talk : sum(talk, Duration.between(since, line.at()));
                    since = null;
                }
                default -> {}
            }
        }
        return since != null && handedOn && end != null
                ? sum(talk, Duration.between(since, end))
                : talk;
    }

    private FileFacts and(QueueLogRecord line) {
        return switch (line.event()) {
            case ENTERQUEUE ->
                    new FileFacts(
                            line.queue(),
                            enteredAt == null ? line.at() : enteredAt,
                            answeredAt,
                            endedAt,
                            member,
                            waitTime,
                            talkTime,
                            outcome);
            case CONNECT -> answered(line);
            case COMPLETECALLER, COMPLETEAGENT, BLINDTRANSFER, ATTENDEDTRANSFER -> talked(line);
            case ABANDON -> left(line, CallOutcome.ABANDONED);
            case EXITWITHTIMEOUT -> left(line, CallOutcome.TIMEOUT);
            case EXITEMPTY -> left(line, CallOutcome.REJECTED);
            default -> isRefusal(line) ? left(line, CallOutcome.REJECTED) : this;
        };
    }

    /** The queue was full, or had nobody: words that QueueLogEvent has no name for. */
    private static boolean isRefusal(QueueLogRecord line) {
        return line.event() == QueueLogEvent.OTHER
                && (line.word().equals("FULL") || line.word().equals("JOINEMPTY"));
    }

    private FileFacts answered(QueueLogRecord line) {
        return new FileFacts(
                queue,
                enteredAt,
                answeredAt == null ? line.at() : answeredAt,
                endedAt,
                line.member(),
                answeredAt == null ? waited(line.seconds(0)) : waitTime,
                talkTime,
                CallOutcome.ANSWERED);
    }

    private FileFacts talked(QueueLogRecord line) {
        return new FileFacts(
                queue,
                enteredAt,
                answeredAt,
                line.at(),
                member,
                waitTime,
                talkTime,
                CallOutcome.ANSWERED);
    }

    private FileFacts left(QueueLogRecord line, CallOutcome how) {
        return answeredAt != null
                ? this
                : new FileFacts(
                        queue == null ? line.queue() : queue,
                        enteredAt,
                        null,
                        line.at(),
                        null,
                        waited(line.seconds(2)),
                        null,
                        how);
    }

    /** A caller who was handed from queue to queue waited in all of them. */
    private Duration waited(Duration here) {
        return sum(waitTime, here);
    }

    private static Duration sum(@Nullable Duration soFar, Duration more) {
        return soFar == null ? more : soFar.plus(more);
    }

    private static FileFacts ofLegs(List<Leg> legs) {
        List<Leg> talked =
                legs.stream()
                        .filter(leg -> leg.connected() && leg.answeredAt() != null)
                        .sorted(Comparator.comparing(Leg::startedAt))
                        .toList();
        if (!talked.isEmpty()) {
            Leg first = talked.getFirst();
            Instant answered = first.answeredAt();
            return new FileFacts(
                    null,
                    null,
                    answered,
                    null,
                    null,
                    answered == null ? null : Duration.between(first.startedAt(), answered),
                    talked.stream().map(Leg::billed).max(Comparator.naturalOrder()).orElseThrow(),
                    CallOutcome.ANSWERED);
        }
        return legs.stream()
                .max(Comparator.comparing(Leg::endedAt))
                .map(last -> NOTHING.with(outcome(last.disposition())))
                .orElse(NOTHING);
    }

    /** An answer by the PBX itself, with nobody connected, says nothing about the desk. */
    private static CallOutcome outcome(CdrDisposition disposition) {
        return switch (disposition) {
            case ANSWERED -> CallOutcome.UNKNOWN;
            case NO_ANSWER -> CallOutcome.NO_ANSWER;
            case BUSY -> CallOutcome.BUSY;
            case FAILED, CONGESTION -> CallOutcome.FAILED;
        };
    }

    private FileFacts with(CallOutcome how) {
        return new FileFacts(
                queue, enteredAt, answeredAt, endedAt, member, waitTime, talkTime, how);
    }

    private FileFacts talking(@Nullable Duration length) {
        return new FileFacts(
                queue, enteredAt, answeredAt, endedAt, member, waitTime, length, outcome);
    }

    private FileFacts endingAt(Instant end) {
        return new FileFacts(
                queue, enteredAt, answeredAt, end, member, waitTime, talkTime, outcome);
    }
}
