package id.tanggap.server.agent.internal;

import id.tanggap.protocol.agent.AgentView;
import id.tanggap.protocol.identity.Role;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.feed.SnapshotDraft;
import id.tanggap.server.platform.feed.SnapshotSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a console that connects must know of agents. */
@ApplicationScoped
class AgentSnapshot implements SnapshotSource {
    private static final Set<Role> WATCHERS = Set.of(Role.AGENT, Role.SUPERVISOR);

    private final AgentDesk desk;

    AgentSnapshot(AgentDesk desk) {
        this.desk = desk;
    }

    @Override
    public void addTo(SnapshotDraft draft, Actor actor) {
        if (!actor.hasAny(WATCHERS)) {
            return;
        }
        List<AgentView> agents = new ArrayList<>(desk.signedIn());
        boolean isIn = agents.stream().anyMatch(a -> a.userId().equals(actor.userId()));
        if (actor.is(Role.AGENT) && !isIn) {
            agents.add(desk.view(actor.userId(), actor.name()));
        }
        draft.agents(agents);
    }
}
