package id.tanggap.server.agent.internal;

import id.tanggap.protocol.agent.AgentState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Agents as they are kept. */
@ApplicationScoped
class AgentRepository implements PanacheRepositoryBase<Agent, UUID> {
    Optional<Agent> at(String extension) {
        return find("extension", extension).firstResultOptional();
    }

    List<Agent> named(String name) {
        return list("name", name);
    }

    List<Agent> inCall(UUID call) {
        return list("callId", call);
    }

    List<Agent> onPhone() {
        return list("activity in (?1, ?2)", AgentState.RINGING, AgentState.ON_CALL);
    }

    List<Agent> signedIn() {
        return list("activity <> ?1 order by name", AgentState.OFFLINE);
    }

    Stream<Agent> lost() {
        return list("lostSince is not null").stream();
    }
}
