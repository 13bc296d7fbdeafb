package id.tanggap.server.agent;

import id.tanggap.protocol.agent.AgentView;
import id.tanggap.protocol.agent.PauseReason;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What agents decide themselves, and what others may know of them. */
public interface AgentService {
    /**
     * Takes an extension and joins the queue, paused. Waits a moment for the PBX, so it must not be
     * called inside a transaction. Without a PBX the agent is signed in all the same, and joins the
     * queue when it is back.
     *
     * @throws DomainException {@code EXTENSION_IN_USE}, {@code AGENT_BUSY} while on a call at
     *     another extension, {@code PBX_REFUSED} (nothing was changed)
     */
    AgentView signIn(Actor actor, String extension);

    /**
     * Ends a pause; during a call, takes back a pause asked for after it.
     *
     * @throws DomainException {@code AGENT_OFFLINE}; {@code AGENT_BUSY} in wrap-up
     */
    AgentView makeReady(Actor actor);

    /**
     * Stops further calls; during a call, as soon as it is over.
     *
     * @throws DomainException {@code AGENT_OFFLINE}; {@code INVALID} for a system reason
     */
    AgentView pause(Actor actor, PauseReason reason);

    /**
     * Leaves the queue and frees the extension.
     *
     * @throws DomainException {@code AGENT_BUSY} during a call or its wrap-up
     */
    AgentView signOut(Actor actor);

    /** The agent's state; OFFLINE for somebody who never signed in. */
    AgentView stateOf(UUID userId, String name);

    /** Every agent who is signed in, by name. */
    List<AgentView> signedIn();

    /** Names of agents, as far as they are known. */
    Map<UUID, String> names(Collection<UUID> userIds);
}
