package id.tanggap.server.call.internal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Hand-overs as they are kept. */
@ApplicationScoped
class HandOverRepository implements PanacheRepositoryBase<HandOver, UUID> {

    /** The agent's latest of that call that still takes a disposition. */
    Optional<HandOver> open(UUID call, UUID agent) {
        return list("callId = ?1 and agentId = ?2 order by at desc, id desc", call, agent).stream()
                .filter(HandOver::takesDisposition)
                .findFirst();
    }

    /** Those of an agent who is in after-call work. */
    List<HandOver> inWrapUpOf(UUID agent) {
        return list("agentId = ?1 and wrapUpDueAt is not null", agent);
    }

    boolean isWrapUpDue(Instant now) {
        return count("wrapUpDueAt <= ?1", now) > 0;
    }

    List<HandOver> wrapUpDue(Instant now) {
        return list("wrapUpDueAt <= ?1", now);
    }
}
