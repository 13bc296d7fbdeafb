package id.tanggap.e2e.bench;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.e2e.ServerProcess;
import id.tanggap.e2e.bench.data.People;
import id.tanggap.e2e.bench.data.Prepared;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The first page of each standing view, as technicians' consoles ask for it, and how many tickets
 * it holds. Counts are kept by the server for five seconds; each is asked for after that. The
 * control reads ids, numbers and subjects of a technician's own open tickets by plain JDBC.
 */
final class ViewBench implements Benchmark {
    private static final int WARM_UP = 20;
    private static final int ROUNDS = 10;
    private static final long COUNT_IS_KEPT_MILLIS = 5100;
    private static final double P99_MILLIS = 20;
    private static final String MINE =
            """
            select t.id, t.number, t.subject from ticket t
            where t.status not in ('RESOLVED', 'CLOSED') and t.assignee_id = ? and t.snoozed_until is null
            order by t.next_due_at, t.id limit 51
            """;

    private record View(UUID id, String standing, String query, String sort) {}

    private record Technician(Rest rest, UUID id, List<View> views) {}

    @Override
    public void run(Path folder, Consumer<Figure> figures) throws Exception {
        Prepared prepared = Options.prepared();
        try (ServerProcess server = prepared.server(Map.of())) {
            server.start();
            figures.accept(SearchBench.size("views", prepared));
            try (Connection connection = prepared.postgres().application()) {
                List<Technician> technicians = new ArrayList<>();
                for (int i = 0; i < People.TECHNICIANS; i++) {
                    technicians.add(technician(server, connection, People.technician(i)));
                }
                measure(technicians, connection, figures);
            }
        }
    }

    private static void measure(
            List<Technician> technicians, Connection connection, Consumer<Figure> figures)
            throws Exception {
        Random random = new Random(1);
        for (int i = 0; i < WARM_UP; i++) {
            for (Technician one : technicians) {
                View view = one.views().get(random.nextInt(one.views().size()));
                page(one, view);
                count(one, view);
                control(connection, one);
            }
        }
        Latency pages = new Latency();
        Map<String, Latency> each = new TreeMap<>();
        Latency counts = new Latency();
        Latency plain = new Latency();
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            for (Technician one : technicians) {
                for (View view : one.views()) {
                    Latency its = each.computeIfAbsent(view.standing(), _ -> new Latency());
                    pages.time(() -> its.time(() -> page(one, view)));
                    plain.time(() -> control(connection, one));
                }
            }
            long spent = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
            TimeUnit.MILLISECONDS.sleep(Math.max(0, COUNT_IS_KEPT_MILLIS - spent));
            for (Technician one : technicians) {
                for (View view : one.views()) {
                    boolean everybodys = !view.query().contains("me");
                    if (!everybodys || one == technicians.get(round % technicians.size())) {
                        counts.time(() -> count(one, view));
                    }
                }
            }
        }
        each.forEach(
                (view, its) ->
                        System.err.printf(
                                "%s: p50 %.1f ms, p99 %.1f ms%n",
                                view, its.millis(50), its.millis(99)));
        pages.tell(figures, "views.p50", 50, null, plain);
        pages.tell(figures, "views.p99", 99, P99_MILLIS, plain);
        counts.tell(figures, "views.count.p99", 99, P99_MILLIS, null);
        plain.tell(figures, "views.jdbc.p99", 99, null, null);
    }

    private static Technician technician(ServerProcess server, Connection connection, String user)
            throws Exception {
        Rest rest = new Rest(server.uri(), user);
        List<View> views = new ArrayList<>();
        for (JsonNode item : rest.get("/api/v1/views").expect(200).json().get("items")) {
            views.add(
                    new View(
                            UUID.fromString(item.get("id").asText()),
                            item.get("standing").asText(),
                            item.get("query").asText(),
                            item.get("sort").asText()));
        }
        try (PreparedStatement select =
                connection.prepareStatement("select id from app_user where username = ?")) {
            select.setString(1, user);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return new Technician(rest, rows.getObject(1, UUID.class), views);
            }
        }
    }

    private static int page(Technician one, View view) throws Exception {
        return one.rest()
                .get(
                        "/api/v1/tickets?limit=50&sort="
                                + view.sort()
                                + "&q="
                                // Without a query it would be another question.
                                + Rest.encoded(view.query().isEmpty() ? " " : view.query()))
                .expect(200)
                .body()
                .length;
    }

    private static int count(Technician one, View view) throws Exception {
        return one.rest()
                .get("/api/v1/views/counts?id=" + view.id())
                .expect(200)
                .json()
                .get("items")
                .size();
    }

    private static int control(Connection connection, Technician one) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(MINE)) {
            select.setObject(1, one.id());
            int found = 0;
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found += rows.getString(3).length();
                }
            }
            return found;
        }
    }
}
