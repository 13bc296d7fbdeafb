package id.tanggap.e2e.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import id.tanggap.e2e.ServerProcess;
import id.tanggap.e2e.bench.data.DueTickets;
import id.tanggap.e2e.bench.data.People;
import id.tanggap.e2e.bench.data.Prepared;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.awaitility.Awaitility;

/**
 * What service levels cost the database, with the made tickets' open ones. A sweep is given 400
 * tickets that reach a threshold: as many as in a minute in which each of 50,000 open tickets
 * reaches all eight within two working days. Its database time is what {@code pg_stat_statements}
 * says of everything the server did meanwhile but reading the feed. Then a calendar is changed, and
 * all open tickets are counted anew.
 */
final class SlaBench implements Benchmark {
    private static final int SWEEPS = 6;
    private static final int DUE = 400;
    private static final double SWEEP_MILLIS = 1000;
    private static final double NANOS = 1e9;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);

    private static final String SPENT =
            """
            select coalesce(sum(total_exec_time), 0) from pg_stat_statements
            where toplevel and userid = 'tanggap_app'::regrole and query !~* 'from outbox'
            """;
    private static final String REACHED =
            "select count(*) from ticket where next_threshold_at <= now()";
    private static final String OPEN =
            "select count(*) from ticket where status not in ('RESOLVED', 'CLOSED')";
    private static final String BEHIND =
            OPEN + " and sla_revision < (select revision from sla_catalogue)";

    private static final String MOVED = "select count(*) from ticket_entry where kind = 'SLA'";

    @Override
    public void run(Path folder, Consumer<Figure> figures) throws Exception {
        Prepared prepared = Options.prepared();
        try (ServerProcess server =
                prepared.server(
                        Map.of(
                                "TANGGAP_SLA_SWEEP_INTERVAL", "5s",
                                "TANGGAP_SLA_RECOMPUTE_INTERVAL", "1s"))) {
            server.start();
            figures.accept(SearchBench.size("sla", prepared));
            try (Connection connection = prepared.postgres().superuser()) {
                double open = number(connection, OPEN);
                figures.accept(new Figure("sla.open", open, "tickets", null, null, (long) open));
                // What fell due since the tickets were made.
                awaitNone(connection, BEHIND);
                awaitNone(connection, REACHED);
                sweeps(prepared, connection, figures);
                recompute(server, connection, (long) open, figures);
            }
        }
    }

    private static void sweeps(Prepared prepared, Connection connection, Consumer<Figure> figures)
            throws Exception {
        double most = 0;
        double all = 0;
        try (DueTickets due = prepared.dueTickets(connection)) {
            for (int i = 0; i < SWEEPS; i++) {
                forget(connection);
                due.add(DUE);
                awaitNone(connection, REACHED);
                double spent = number(connection, SPENT);
                most = Math.max(most, spent);
                all += spent;
            }
        }
        figures.accept(
                new Figure(
                        "sla.sweep.database", most, "ms", SWEEP_MILLIS, null, (long) SWEEPS * DUE));
        figures.accept(
                new Figure("sla.sweep.mean", all / SWEEPS, "ms", null, null, (long) SWEEPS * DUE));
    }

    /** The desk closes half an hour later, or as before. */
    private static void recompute(
            ServerProcess server, Connection connection, long open, Consumer<Figure> figures)
            throws Exception {
        Rest supervisor = new Rest(server.uri(), People.supervisor());
        JsonNode calendar = null;
        for (JsonNode item :
                supervisor.get("/api/v1/sla/calendars").expect(200).json().get("items")) {
            if (item.get("name").asText().equals("Jam kerja Mabes")) {
                calendar = item;
            }
        }
        if (calendar == null) {
            throw new IllegalStateException("the usual calendar is gone");
        }
        for (String day : new String[] {"MON", "TUE", "WED", "THU"}) {
            ArrayNode last = (ArrayNode) calendar.at("/hours/" + day + "/1");
            last.set(1, last.textNode(last.get(1).asText().equals("16:00") ? "16:30" : "16:00"));
        }
        forget(connection);
        double before = number(connection, MOVED);
        supervisor
                .put(
                        "/api/v1/sla/calendars/" + calendar.get("id").asText(),
                        calendar.get("version").asInt(),
                        Rest.body(
                                "name", calendar.get("name"),
                                "calendar",
                                        Rest.body(
                                                "timeZone", calendar.get("timeZone"),
                                                "hours", calendar.get("hours"),
                                                "holidays", calendar.get("ownHolidays"),
                                                "sharedHolidays", calendar.get("sharedHolidays"),
                                                "workdays", calendar.get("workdays"))))
                .expect(200);
        long begin = System.nanoTime();
        awaitNone(connection, BEHIND);
        figures.accept(
                new Figure(
                        "sla.recompute",
                        (System.nanoTime() - begin) / NANOS,
                        "s",
                        null,
                        null,
                        open));
        figures.accept(
                new Figure(
                        "sla.recompute.database",
                        number(connection, SPENT) / 1000,
                        "s",
                        null,
                        null,
                        open));
        double moved = number(connection, MOVED) - before;
        figures.accept(
                new Figure("sla.recompute.moved", moved, "due times", null, null, (long) moved));
    }

    private static void forget(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_stat_statements_reset()");
        }
    }

    private static void awaitNone(Connection connection, String count) {
        Awaitility.await(count)
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(LOOK_EVERY)
                .until(() -> number(connection, count) == 0);
    }

    private static double number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getDouble(1);
        }
    }
}
