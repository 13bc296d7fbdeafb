package id.tanggap.server.report.internal;

import id.tanggap.protocol.report.DayReport.Figure;
import id.tanggap.protocol.report.DayReport.FigureKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Session;

/** Reads what happened to tickets in a time. */
@ApplicationScoped
class TicketFacts {
    private static final String FILED =
            "select author_id, count(*) from ticket_entry"
                    + " where kind = 'FILED' and at >= :from and at < :to group by author_id";

    /** A ticket that was reopened and resolved again in the time is resolved once. */
    private static final String RESOLVED =
            "select author_id, count(distinct ticket_id) from ticket_entry"
                    + " where kind = 'STATUS' and to_value = 'RESOLVED' and at >= :from and at < :to"
                    + " group by author_id";

    /**
     * A clock is decided when it is met, or when its due time passes. A clock that runs over its
     * due time is missed, whether or not anybody has looked at the ticket since.
     */
    private static final String DECIDED =
            "select count(*) filter (where %1$s_state = 'MET' and %1$s_met_at >= :from and %1$s_met_at < :to),"
                    + " count(*) filter (where %1$s_due_at >= :from and %1$s_due_at < :to"
                    + " and (%1$s_state = 'MISSED' or (%1$s_state = 'RUNNING' and %1$s_due_at < :now)))"
                    + " from ticket where (%1$s_met_at >= :from and %1$s_met_at < :to)"
                    + " or (%1$s_due_at >= :from and %1$s_due_at < :to)";

    /**
     * The same of the first time that a ticket was resolved: what comes after a reopening does not
     * count. As long as it was not resolved, its resolution clock says when that is due.
     */
    private static final String FIRST_DECIDED =
            "select count(*) filter (where first_resolved_at >= :from and first_resolved_at < :to"
                    + " and first_resolved_at <= first_resolution_due_at),"
                    + " count(*) filter (where (first_resolution_due_at >= :from and first_resolution_due_at < :to"
                    + " and first_resolved_at > first_resolution_due_at)"
                    + " or (first_resolved_at is null and resolution_due_at >= :from and resolution_due_at < :to"
                    + " and resolution_state = 'RUNNING' and resolution_due_at < :now))"
                    + " from ticket where (first_resolved_at >= :from and first_resolved_at < :to)"
                    + " or (first_resolution_due_at >= :from and first_resolution_due_at < :to)"
                    + " or (first_resolved_at is null and resolution_due_at >= :from and resolution_due_at < :to)";

    private static final String OPEN_BY_POLDA =
            "select u.polda_code, count(*) from ticket t join unit u on u.id = t.unit_id"
                    + " where t.status not in ('RESOLVED', 'CLOSED') group by u.polda_code";

    private final Session database;

    TicketFacts(Session database) {
        this.database = database;
    }

    Map<UUID, Integer> filedBy(Instant from, Instant to) {
        return counts(FILED, from, to);
    }

    Map<UUID, Integer> resolvedBy(Instant from, Instant to) {
        return counts(RESOLVED, from, to);
    }

    /** How many of the first response clocks decided in the time were met. */
    Figure firstResponse(Instant from, Instant to, Instant now) {
        return decided(
                FigureKey.FIRST_RESPONSE_MET, DECIDED.formatted("first_response"), from, to, now);
    }

    /** How many of the tickets first resolved, or due to be, in the time were so in time. */
    Figure firstResolution(Instant from, Instant to, Instant now) {
        return decided(FigureKey.FIRST_RESOLUTION_MET, FIRST_DECIDED, from, to, now);
    }

    /** How many of the resolution clocks decided in the time were met, reopenings included. */
    Figure resolution(Instant from, Instant to, Instant now) {
        return decided(FigureKey.RESOLUTION_MET, DECIDED.formatted("resolution"), from, to, now);
    }

    Map<String, Integer> openByPolda() {
        Map<String, Integer> open = new TreeMap<>();
        for (Object[] row :
                database.createNativeQuery(OPEN_BY_POLDA, Object[].class).getResultList()) {
            open.put((String) row[0], ((Number) row[1]).intValue());
        }
        return open;
    }

    private Figure decided(FigureKey key, String sql, Instant from, Instant to, Instant now) {
        List<Object[]> rows =
                database.createNativeQuery(sql, Object[].class)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .setParameter("now", now)
                        .getResultList();
        int met = ((Number) rows.getFirst()[0]).intValue();
        int missed = ((Number) rows.getFirst()[1]).intValue();
        return CallMetrics.percent(key, met, met + missed);
    }

    private Map<UUID, Integer> counts(String sql, Instant from, Instant to) {
        Map<UUID, Integer> counts = new HashMap<>();
        for (Object[] row :
                database.createNativeQuery(sql, Object[].class)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getResultList()) {
            counts.put((UUID) row[0], ((Number) row[1]).intValue());
        }
        return counts;
    }
}
