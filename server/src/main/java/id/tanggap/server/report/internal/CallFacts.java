package id.tanggap.server.report.internal;

import id.tanggap.protocol.call.CallOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Reads the calls of a time from the call log. */
@ApplicationScoped
class CallFacts {
    /** Each call once; a call that was joined to another is told by that other. */
    private static final String OFFERED =
            "select entered_at, answered_at is not null, outcome, agent_id, wait_ms, talk_ms, wrap_up_ms"
                    + " from call where queue is not null and merged_into is null"
                    + " and entered_at >= :from and entered_at < :to";

    private final Session database;

    CallFacts(Session database) {
        this.database = database;
    }

    List<CallFact> enteredBetween(Instant from, Instant to) {
        return database
                .createNativeQuery(OFFERED, Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList()
                .stream()
                .map(CallFacts::fact)
                .toList();
    }

    @SuppressWarnings("NullAway") // columns of the row may be null where the record says so
    private static CallFact fact(Object[] row) {
        return new CallFact(
                (Instant) row[0],
                (Boolean) row[1],
                row[2] == null ? null : CallOutcome.valueOf((String) row[2]),
                (UUID) row[3],
                (Long) row[4],
                (Long) row[5],
                (Long) row[6]);
    }
}
