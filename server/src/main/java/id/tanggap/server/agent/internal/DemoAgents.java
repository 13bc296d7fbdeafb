package id.tanggap.server.agent.internal;

import id.tanggap.protocol.identity.Role;
import id.tanggap.server.demo.DemoData;
import id.tanggap.server.identity.UserDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** The invented agents, each at home: nobody is signed in before he signs in. */
@ApplicationScoped
class DemoAgents implements DemoData {
    private final UserDirectory users;
    private final AgentRepository agents;

    DemoAgents(UserDirectory users, AgentRepository agents) {
        this.users = users;
        this.agents = agents;
    }

    @Override
    public int order() {
        return 39;
    }

    @Override
    public void seed(Instant now) {
        users.list().stream()
                .filter(user -> user.roles().contains(Role.AGENT))
                .forEach(user -> agents.persist(new Agent(user.id(), user.name(), now)));
    }
}
