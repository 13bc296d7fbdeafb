package id.tanggap.server.report.internal;

import id.tanggap.protocol.call.CallOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads the calls of a time from the call log. */
@ApplicationScoped
class CallFacts {
    /** Each call once; a call that was joined to another is told by that other. */
    private static final String OFFERED =
            "select entered_at, answered_at is not null, outcome, wait_ms, talk_ms,"
                    + " coalesce(wrap_up_ms, 0) + coalesce((select sum(h.wrap_up_ms) from call_hand_over h"
                    + " where h.call_id = call.id), 0) from call where queue is not null and merged_into is null"
                    + " and entered_at >= :from and entered_at < :to";

    /**
     * What each agent did of them. A call that was handed on is of everybody who had it: until he
     * left, and the last one's is the rest.
     */
    private static final String PARTS =
            "select c.agent_id,"
                    + " greatest(0, c.talk_ms - coalesce((select sum(h.talk_ms) from call_hand_over h"
                    + " where h.call_id = c.id), 0)), c.wrap_up_ms"
                    + " from call c where c.queue is not null and c.merged_into is null and c.answered_at is not null"
                    + " and c.agent_id is not null and c.handed_over_by is null"
                    + " and c.entered_at >= :from and c.entered_at < :to"
                    + " union all select h.agent_id, h.talk_ms, h.wrap_up_ms from call_hand_over h"
                    + " join call c on c.id = h.call_id where c.queue is not null and c.merged_into is null"
                    + " and c.entered_at >= :from and c.entered_at < :to";

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

    List<AgentPart> partsOf(Instant from, Instant to) {
        return database
                .createNativeQuery(PARTS, Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList()
                .stream()
                .map(row -> new AgentPart((UUID) row[0], number(row[1]), number(row[2])))
                .toList();
    }

    private static long number(@Nullable Object column) {
        return column == null ? 0 : ((Number) column).longValue();
    }

    @SuppressWarnings("NullAway") // columns of the row may be null where the record says so
    private static CallFact fact(Object[] row) {
        return new CallFact(
                (Instant) row[0],
                (Boolean) row[1],
                row[2] == null ? null : CallOutcome.valueOf((String) row[2]),
                (Long) row[3],
                (Long) row[4],
                number(row[5]));
    }
}
