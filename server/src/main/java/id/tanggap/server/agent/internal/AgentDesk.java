package id.tanggap.server.agent.internal;

import id.tanggap.protocol.agent.AgentState;
import id.tanggap.protocol.agent.AgentStateChanged;
import id.tanggap.protocol.agent.AgentView;
import id.tanggap.protocol.identity.Role;
import id.tanggap.server.platform.outbox.Audience;
import id.tanggap.server.platform.outbox.Outbox;
import id.tanggap.server.platform.pbx.DeskLock;
import id.tanggap.server.platform.pbx.PbxConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * The one place where agents change: takes the desk lock, and tells the consoles, the history and
 * the queue of what changed.
 */
@ApplicationScoped
@Transactional
class AgentDesk {
    private static final Audience WATCHERS = Audience.of(Role.AGENT, Role.SUPERVISOR);

    private final AgentRepository agents;
    private final EntityManager database;
    private final DeskLock lock;
    private final Outbox outbox;
    private final Clock clock;
    private final PbxConfig pbx;
    private final Event<MembershipsChanged> changed;

    AgentDesk(
            AgentRepository agents,
            EntityManager database,
            DeskLock lock,
            Outbox outbox,
            Clock clock,
            PbxConfig pbx,
            Event<MembershipsChanged> changed) {
        this.agents = agents;
        this.database = database;
        this.lock = lock;
        this.outbox = outbox;
        this.clock = clock;
        this.pbx = pbx;
        this.changed = changed;
    }

    /** Locks, finds or makes the agent, changes him, and tells. */
    AgentView change(UUID userId, String name, BiPredicate<Agent, Instant> change) {
        lock.acquire();
        Instant now = clock.instant();
        Agent agent =
                agents.findByIdOptional(userId)
                        .orElseGet(
                                () -> {
                                    Agent made = new Agent(userId, name, now);
                                    agents.persist(made);
                                    return made;
                                });
        apply(agent, now, change);
        return agent.view();
    }

    /** Locks, and changes each of the agents that the selection finds. */
    void changeEach(Selection selection, BiPredicate<Agent, Instant> change) {
        lock.acquire();
        Instant now = clock.instant();
        selection.of(agents).forEach(agent -> apply(agent, now, change));
    }

    /** Changes an agent in a transaction that holds the lock already. */
    void apply(Agent agent, Instant at, BiPredicate<Agent, Instant> change) {
        boolean visible = change.test(agent, at);
        changed.fire(MembershipsChanged.INSTANCE);
        if (visible) {
            AgentView view = agent.view();
            database.persist(new AgentStateEntry(view, at));
            outbox.publish(new AgentStateChanged(view), WATCHERS);
        }
    }

    AgentView view(UUID userId, String name) {
        return agents.findByIdOptional(userId)
                .map(Agent::view)
                .orElseGet(
                        () ->
                                new AgentView(
                                        userId,
                                        name,
                                        null,
                                        AgentState.OFFLINE,
                                        null,
                                        clock.instant(),
                                        null));
    }

    /** Whether any agent's console is gone. */
    boolean isAnyLost() {
        return agents.count("lostSince is not null") > 0;
    }

    List<AgentView> signedIn() {
        return agents.signedIn().stream().map(Agent::view).toList();
    }

    /** What the queue should look like. */
    List<Membership> memberships() {
        return agents.signedIn().stream()
                .map(agent -> agent.membership(pbx.interfacePrefix()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Which agents to change. */
    interface Selection {
        Stream<Agent> of(AgentRepository agents);
    }
}
