package id.tanggap.e2e.bench;

import id.tanggap.e2e.ServerProcess;
import id.tanggap.e2e.bench.data.People;
import id.tanggap.e2e.bench.data.Prepared;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Three Indonesian words among the made tickets: first page, newest first, with rows, snippets and
 * total, as a console asks for it, one search after the other, each with words that were not asked
 * for before. The control asks PostgreSQL itself for ids and total, by plain JDBC.
 */
final class SearchBench implements Benchmark {
    private static final int WARM_UP = 300;
    private static final int QUERIES = 1000;
    private static final double P95_MILLIS = 50;
    private static final double P99_MILLIS = 150;
    private static final int SLOW = 5;

    private static final String FITS =
            " from ticket_text x join ticket t on t.id = x.ticket_id where x.doc @@"
                    + " (plainto_tsquery('public.tanggap', ?) && plainto_tsquery('public.tanggap', ?)"
                    + " && plainto_tsquery('public.tanggap', ?))";
    private static final String PAGE =
            "select x.ticket_id" + FITS + " order by x.created_at desc, x.ticket_id desc limit 51";
    private static final String TOTAL = "select count(*) from (select 1" + FITS + " limit 201) f";

    @Override
    public void run(Path folder, Consumer<Figure> figures) throws Exception {
        Prepared prepared = Options.prepared();
        try (ServerProcess server = prepared.server(Map.of())) {
            server.start();
            figures.accept(size("search", prepared));
            List<String> queries = prepared.queries(WARM_UP + QUERIES);
            Rest agent = new Rest(server.uri(), People.agent(0));
            Latency ours = new Latency();
            Latency plain = new Latency();
            try (Connection connection = prepared.postgres().application()) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("set plan_cache_mode = 'force_custom_plan'");
                    statement.execute("set max_parallel_workers_per_gather = 0");
                }
                for (String query : queries.subList(0, WARM_UP)) {
                    search(agent, query);
                    control(connection, query);
                }
                SlowOnes slow = new SlowOnes();
                for (String query : queries.subList(WARM_UP, queries.size())) {
                    long begin = System.nanoTime();
                    ours.time(() -> search(agent, query));
                    slow.note(System.nanoTime() - begin, query);
                    plain.time(() -> control(connection, query));
                }
                slow.tell();
            }
            ours.tell(figures, "search.p50", 50, null, plain);
            ours.tell(figures, "search.p95", 95, P95_MILLIS, plain);
            ours.tell(figures, "search.p99", 99, P99_MILLIS, plain);
            plain.tell(figures, "search.jdbc.p95", 95, null, null);
            plain.tell(figures, "search.jdbc.p99", 99, null, null);
        }
    }

    /** Among how many tickets was measured. */
    static Figure size(String name, Prepared prepared) {
        return new Figure(
                name + ".size",
                prepared.tickets(),
                "tickets",
                (double) Prepared.TICKETS,
                null,
                prepared.tickets());
    }

    private static int search(Rest agent, String query) throws Exception {
        return agent.get("/api/v1/tickets?sort=CREATED&limit=50&q=" + Rest.encoded(query))
                .expect(200)
                .body()
                .length;
    }

    private static int control(Connection connection, String query) throws SQLException {
        String[] words = query.split(" ");
        int found = 0;
        for (String sql : List.of(PAGE, TOTAL)) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < words.length; i++) {
                    statement.setString(i + 1, words[i]);
                }
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        found++;
                    }
                }
            }
        }
        return found;
    }

    /** Which took longest: what to look at when the promise is broken. */
    private static final class SlowOnes {
        private record One(long nanos, String query) {}

        private List<One> ones = List.of();

        void note(long nanos, String query) {
            ones =
                    Stream.concat(ones.stream(), Stream.of(new One(nanos, query)))
                            .sorted((a, b) -> Long.compare(b.nanos(), a.nanos()))
                            .limit(SLOW)
                            .toList();
        }

        void tell() {
            ones.forEach(
                    one ->
                            System.err.printf(
                                    "slow: %d ms: %s%n", one.nanos() / 1_000_000, one.query()));
        }
    }
}
