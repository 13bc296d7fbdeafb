package id.tanggap.server.call.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Which tickets a call is about. */
@ApplicationScoped
class CallTickets {
    private final Session database;
    private final Clock clock;

    CallTickets(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether the link is new. */
    boolean link(UUID call, UUID ticket) {
        return database.createNativeQuery(
                                "insert into call_ticket (call_id, ticket_id, linked_at)"
                                        + " values (:call, :ticket, :at) on conflict do nothing")
                        .setParameter("call", call)
                        .setParameter("ticket", ticket)
                        .setParameter("at", clock.instant())
                        .executeUpdate()
                == 1;
    }

    Map<UUID, List<UUID>> of(Collection<UUID> calls) {
        Map<UUID, List<UUID>> tickets = new HashMap<>();
        if (calls.isEmpty()) {
            return tickets;
        }
        for (Object[] row :
                database.createNativeQuery(
                                "select call_id, ticket_id from call_ticket where call_id in (:calls)"
                                        + " order by linked_at",
                                Object[].class)
                        .setParameter("calls", calls)
                        .getResultList()) {
            tickets.computeIfAbsent((UUID) row[0], call -> new ArrayList<>()).add((UUID) row[1]);
        }
        return tickets;
    }
}
