package id.tanggap.server.agent.internal;

import id.tanggap.protocol.agent.AgentState;
import id.tanggap.protocol.agent.AgentView;
import id.tanggap.protocol.agent.PauseReason;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.server.platform.fault.DomainException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One agent: his phone and what he is doing. Two things run side by side: the activity, which
 * follows the phone and the agent's own wishes, and the console's connection. A lost console covers
 * the activity ({@code LOST}) and does not disturb it, so that the former state is there when the
 * console comes back.
 *
 * <p>Methods return whether anything changed that others see; telling the same thing twice changes
 * nothing.
 */
@Entity
@Table(name = "agent_state")
class Agent {
    @Id private UUID userId;
    private String name;
    private @Nullable String extension;

    @Enumerated(EnumType.STRING)
    private AgentState activity = AgentState.OFFLINE;

    @Enumerated(EnumType.STRING)
    private @Nullable PauseReason pauseReason;

    /** A pause asked for while a call was under way. */
    @Enumerated(EnumType.STRING)
    private @Nullable PauseReason nextPause;

    /** The pause to return to after a call; null: he was available before it. */
    @Enumerated(EnumType.STRING)
    private @Nullable PauseReason resumePause;

    private Instant since;
    private @Nullable UUID callId;
    private @Nullable Instant lostSince;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    Agent() {}

    Agent(UUID userId, String name, Instant now) {
        this.userId = userId;
        this.name = name;
        this.since = now;
    }

    boolean signIn(String newExtension, String newName, Instant now) {
        boolean back = consoleBack();
        boolean renamed = !name.equals(newName);
        name = newName;
        if (newExtension.equals(extension)) {
            return back || renamed;
        }
        requireNoCall();
        extension = newExtension;
        become(AgentState.PAUSED, PauseReason.NOT_STARTED, null, now);
        return true;
    }

    boolean signOut(Instant now) {
        requireNoCall();
        return leave(now);
    }

    boolean makeReady(Instant now) {
        requireSignedIn();
        nextPause = null;
        return switch (activity) {
            case PAUSED -> become(AgentState.AVAILABLE, null, null, now);
            case WRAP_UP -> throw busy();
            default -> {
                resumePause = null;
                yield false;
            }
        };
    }

    boolean pause(PauseReason reason, Instant now) {
        requireSignedIn();
        if (activity == AgentState.AVAILABLE || activity == AgentState.PAUSED) {
            return become(AgentState.PAUSED, reason, null, now);
        }
        nextPause = reason;
        return false;
    }

    boolean ring(UUID call, Instant now) {
        if (!isSignedIn() || isOnPhone()) {
            return false;
        }
        return takeUp(AgentState.RINGING, call, now);
    }

    /** The phone stopped ringing: somebody else answered, the caller left, or nobody answered. */
    boolean stopRinging(UUID call, boolean notAnswered, Instant now) {
        if (activity != AgentState.RINGING || !call.equals(callId)) {
            return false;
        }
        return notAnswered
                ? become(AgentState.PAUSED, PauseReason.RING_NO_ANSWER, null, now)
                : resume(now);
    }

    boolean talk(UUID call, Instant now) {
        if (!isSignedIn() || (activity == AgentState.ON_CALL && call.equals(callId))) {
            return false;
        }
        return takeUp(AgentState.ON_CALL, call, now);
    }

    /**
     * The call is over for this agent.
     *
     * @param wrapUp whether after-call work follows
     */
    boolean endCall(UUID call, boolean wrapUp, Instant now) {
        if (!call.equals(callId)) {
            return false;
        }
        return switch (activity) {
            case RINGING -> resume(now);
            case ON_CALL ->
                    wrapUp
                            ? become(AgentState.WRAP_UP, PauseReason.WRAP_UP, call, now)
                            : resume(now);
            default -> false;
        };
    }

    /** His call became part of another; he talks on. */
    boolean joinCall(UUID call, UUID into, Instant now) {
        return isOnPhone() && call.equals(callId) && become(activity, null, into, now);
    }

    /** After-call work is done; a pause asked for during the call comes first. */
    boolean finishWrapUp(UUID call, boolean ready, Instant now) {
        if (activity != AgentState.WRAP_UP || !call.equals(callId)) {
            return false;
        }
        PauseReason wish = nextPause;
        if (wish == null && !ready) {
            wish = Objects.requireNonNullElse(resumePause, PauseReason.TICKET_WORK);
        }
        nextPause = null;
        return wish == null
                ? become(AgentState.AVAILABLE, null, null, now)
                : become(AgentState.PAUSED, wish, null, now);
    }

    boolean consoleLost(Instant now) {
        if (!isSignedIn() || lostSince != null) {
            return false;
        }
        lostSince = now;
        return true;
    }

    boolean consoleBack() {
        if (lostSince == null) {
            return false;
        }
        lostSince = null;
        return true;
    }

    /**
     * Signs out an agent whose console was lost before that time; whoever is on the phone is
     * plainly still there and stays.
     */
    boolean giveUp(Instant before, Instant now) {
        return lostSince != null && lostSince.isBefore(before) && !isOnPhone() && leave(now);
    }

    /** What the queue must know of this agent; empty when he must not be in it. */
    Optional<Membership> membership(String interfacePrefix) {
        if (extension == null) {
            return Optional.empty();
        }
        return Optional.of(new Membership(interfacePrefix + extension, name, pbxPauseReason()));
    }

    AgentView view() {
        boolean lost = lostSince != null;
        return new AgentView(
                userId,
                name,
                extension,
                lost ? AgentState.LOST : activity,
                lost ? null : pauseReason,
                lostSince != null ? lostSince : since,
                callId);
    }

    UUID userId() {
        return userId;
    }

    String name() {
        return name;
    }

    @Nullable String extension() {
        return extension;
    }

    @Nullable UUID callId() {
        return callId;
    }

    boolean isSignedIn() {
        return activity != AgentState.OFFLINE;
    }

    boolean isInWrapUpOf(UUID call) {
        return activity == AgentState.WRAP_UP && call.equals(callId);
    }

    boolean isOnPhone() {
        return activity == AgentState.RINGING || activity == AgentState.ON_CALL;
    }

    /**
     * Why the queue must skip him; null when it may ring him. During a call it skips him already:
     * the PBX would otherwise offer the next call in the moment between the end of this one and our
     * pause for after-call work.
     */
    private @Nullable String pbxPauseReason() {
        if (lostSince != null) {
            return PauseReason.CONNECTION_LOST.name();
        }
        return switch (activity) {
            case AVAILABLE -> null;
            case RINGING -> resumePause == null ? null : resumePause.name();
            case ON_CALL -> AgentState.ON_CALL.name();
            default -> Objects.requireNonNullElse(pauseReason, PauseReason.NOT_STARTED).name();
        };
    }

    private boolean takeUp(AgentState next, UUID call, Instant now) {
        if (activity == AgentState.AVAILABLE) {
            resumePause = null;
        } else if (activity == AgentState.PAUSED) {
            resumePause = pauseReason;
        }
        return become(next, null, call, now);
    }

    private boolean resume(Instant now) {
        PauseReason wish = nextPause != null ? nextPause : resumePause;
        nextPause = null;
        return wish == null
                ? become(AgentState.AVAILABLE, null, null, now)
                : become(AgentState.PAUSED, wish, null, now);
    }

    private boolean leave(Instant now) {
        if (!isSignedIn()) {
            return false;
        }
        extension = null;
        lostSince = null;
        nextPause = null;
        return become(AgentState.OFFLINE, null, null, now);
    }

    private boolean become(
            AgentState next, @Nullable PauseReason reason, @Nullable UUID call, Instant now) {
        if (activity == next && pauseReason == reason && Objects.equals(callId, call)) {
            return false;
        }
        activity = next;
        pauseReason = reason;
        callId = call;
        since = now;
        return true;
    }

    private void requireSignedIn() {
        if (!isSignedIn()) {
            throw DomainException.of(FaultCode.AGENT_OFFLINE);
        }
    }

    private void requireNoCall() {
        if (isOnPhone() || activity == AgentState.WRAP_UP) {
            throw busy();
        }
    }

    private DomainException busy() {
        return new DomainException(FaultCode.AGENT_BUSY, Map.of("state", activity.name()));
    }
}
