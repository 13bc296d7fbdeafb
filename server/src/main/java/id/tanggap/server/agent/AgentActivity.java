package id.tanggap.server.agent;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What calls do to agents. Runs inside the caller's transaction, which holds the desk lock. Facts
 * told again change nothing.
 */
public interface AgentActivity {
    /** Who sits at a phone, such as {@code PJSIP/2001}; empty when nobody is signed in there. */
    Optional<UUID> agentAt(String memberInterface);

    /**
     * Who was added to the queue under that name; empty for nobody, and for several of the same
     * name: a call is credited to the right one or to none.
     */
    Optional<UUID> agentNamed(String memberName);

    /** The agent's phone where he can be called back; empty when he is not signed in. */
    Optional<String> phoneOf(UUID agent);

    /** Whether the agent is in a ringing or answered call now. */
    boolean isOnPhone(UUID agent);

    /** The agent's phone rings for the call. */
    void ringing(UUID agent, UUID call, Instant at);

    /** The agent's phone rang in the queue and he did not answer: he is paused. */
    void notAnswered(UUID agent, UUID call, Instant at);

    /** The agent talks; every other phone that rang for the call stops. */
    void answered(@Nullable UUID agent, UUID call, Instant at);

    /**
     * The agent has handed the call on, and is off the phone; the call goes on without him.
     *
     * @param wrapUp whether he has after-call work
     * @return whether he is in after-call work now
     */
    boolean leftCall(UUID agent, UUID call, boolean wrapUp, Instant at);

    /** A call became part of another: whoever was in it is in the other now. */
    void joined(UUID call, UUID into, Instant at);

    /**
     * The call is over for everybody in it.
     *
     * @param wrapUp whether the one who talked last has after-call work
     * @return whether an agent went into after-call work
     */
    boolean ended(UUID call, boolean wrapUp, Instant at);

    /** After-call work of that call is done. */
    void wrapUpFinished(UUID agent, UUID call, boolean ready, Instant at);

    /** Only these calls live: an agent in any other is not on the phone. */
    void onlyTheseCallsLive(Collection<UUID> calls, Instant at);
}
