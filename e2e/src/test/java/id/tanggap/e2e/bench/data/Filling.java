package id.tanggap.e2e.bench.data;

import id.tanggap.e2e.DeskSetup;
import id.tanggap.e2e.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Fills a new database: the server makes schema, people, calendars and policies; then rows are
 * copied into it past the server, with triggers, foreign keys and indexes put aside, and what the
 * triggers would have written (the search documents) is written by the product's own functions.
 *
 * <p>Left out: the audit trail and the feed's events, which no reader of lists touches, and the
 * ledger's lines of tickets that are done.
 */
final class Filling {
    private static final int WORKERS = 2;
    private static final int PARTS = 20;
    private static final int CONTACTS_PER_UNIT = 8;
    private static final List<String> TABLES =
            List.of("ticket", "ticket_entry", "ticket_text", "ticket_watcher", "sla_ledger");

    /** Only while filling: a machine that fails in between leaves a folder without its stamp. */
    private static final String HASTY =
            """
            fsync = off
            full_page_writes = off
            synchronous_commit = off
            autovacuum = off
            max_wal_size = '8GB'
            checkpoint_timeout = '1h'
            idle_in_transaction_session_timeout = 0
            log_min_duration_statement = -1
            """;

    private static final String USUAL = "shared_preload_libraries = 'pg_stat_statements'\n";

    private final Path folder;
    private final Stamp stamp;
    private final Postgres postgres;
    private final long begin = System.nanoTime();

    private interface Work {
        void on(Connection connection) throws SQLException, IOException;
    }

    Filling(Path folder, Stamp stamp) {
        this.folder = folder;
        this.stamp = stamp;
        postgres = new Postgres(folder);
    }

    void fill() throws Exception {
        say("making " + stamp.tickets() + " tickets in " + folder);
        Path settings = Files.createDirectories(folder.resolve("pg")).resolve("local.conf");
        Files.writeString(settings, HASTY);
        Map<String, String> quiet =
                Map.of(
                        "TANGGAP_ADMIN_PASSWORD", DeskSetup.PASSWORD,
                        "TANGGAP_PBX_ENABLED", "false",
                        "TANGGAP_SLA_SWEEP_INTERVAL", "off",
                        "TANGGAP_SLA_RECOMPUTE_INTERVAL", "off");
        ServerProcess server = new ServerProcess(folder, quiet);
        try {
            server.start();
            new People(server.uri()).make();
            // PostgreSQL goes on without it, and nobody but us looks at the tables.
            server.kill();
            rows();
        } finally {
            Files.writeString(settings, USUAL);
            server.start(); // takes PostgreSQL over, so as to stop it in order
            server.close();
        }
        server.start();
        try (Connection connection = postgres.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("create extension pg_stat_statements");
        } finally {
            server.close();
        }
        say("done");
    }

    private void rows() throws Exception {
        Desk desk;
        List<String> indexes;
        try (Connection connection = postgres.superuser()) {
            contacts(connection);
            desk = new DeskReader(connection).read();
            indexes = dropIndexes(connection);
        }
        Stories stories = new Stories(desk, stamp.seed(), stamp.tickets(), stamp.asOf());
        inParts(
                (connection, from, to) -> {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute("set session_replication_role = replica");
                    }
                    new Tables(desk, stories, stamp.asOf()).write(connection, from, to);
                });
        say("tickets and threads written");
        try (Connection connection = postgres.superuser()) {
            numbers(connection, stories);
        }
        inParallel(sql(indexes.stream().filter(i -> !i.contains(" ticket_text ")).toList()));
        say("indexes made");
        inParts((connection, from, to) -> documents(connection, stories, from, to));
        say("search documents written");
        inParallel(sql(indexes.stream().filter(i -> i.contains(" ticket_text ")).toList()));
        say("search documents indexed");
        inParallel(sql(TABLES.stream().map(table -> "vacuum (freeze, analyze) " + table).toList()));
        inParallel(sql(List.of("analyze")));
    }

    private void contacts(Connection connection) throws SQLException {
        DeskLanguage language = new DeskLanguage(List.of("Polres"));
        SplittableRandom random = new SplittableRandom(stamp.seed());
        List<UUID> units = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from unit order by id")) {
            while (rows.next()) {
                units.add(rows.getObject(1, UUID.class));
            }
        }
        try (PreparedStatement insert =
                connection.prepareStatement(
                        """
                        insert into contact (id, version, name, rank, nrp, role, unit_id, phones, created_at, updated_at, updated_by)
                        values (?, 0, ?, 'BRIPKA', ?, 'Operator DORS', ?, array[?], now(), now(), 'Tanggap')
                        """)) {
            for (int i = 0; i < units.size() * CONTACTS_PER_UNIT; i++) {
                insert.setObject(1, Stories.uuid(Instant.EPOCH.plusMillis(i), random));
                insert.setString(
                        2, language.say("person", random) + " " + language.say("person", random));
                insert.setString(3, Integer.toString(80_000_000 + i));
                insert.setObject(4, units.get(i / CONTACTS_PER_UNIT));
                insert.setString(5, "+62812" + (70_000_000 + i));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** All that no constraint stands on; answers how to make them again. */
    private static List<String> dropIndexes(Connection connection) throws SQLException {
        List<String> definitions = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            List<String> drops = new ArrayList<>();
            try (ResultSet rows =
                    statement.executeQuery(
                            """
                            select i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid)
                            from pg_index i
                            where i.indrelid in ('ticket'::regclass, 'ticket_entry'::regclass, 'ticket_text'::regclass)
                            and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
                            order by i.indrelid::regclass::text = 'ticket', 1
                            """)) {
                while (rows.next()) {
                    drops.add("drop index " + rows.getString(1));
                    definitions.add(rows.getString(2).replace(" ON public.", " ON "));
                }
            }
            for (String drop : drops) {
                statement.execute(drop);
            }
        }
        return definitions;
    }

    private static void numbers(Connection connection, Stories stories) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into ticket_number (year, last) values (?, ?)")) {
            for (Map.Entry<Integer, Integer> last : stories.lastNumbers().entrySet()) {
                insert.setInt(1, last.getKey());
                insert.setInt(2, last.getValue());
                insert.executeUpdate();
            }
        }
    }

    /** As the migration makes them, and as the triggers would have. */
    private static void documents(Connection connection, Stories stories, int from, int to)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        """
                        insert into ticket_text (ticket_id, created_at, doc)
                        select t.id, t.created_at, longer_document(ticket_heading(t), (
                            select coalesce(string_agg(e.text, e'\\n' order by e.at, e.id), '')
                            from ticket_entry e where e.ticket_id = t.id))
                        from ticket t where t.created_at >= ? and t.created_at < ? order by t.created_at
                        """)) {
            insert.setObject(1, utc(stories.createdAt(from)));
            insert.setObject(
                    2,
                    utc(
                            to == stories.count()
                                    ? stories.createdAt(to - 1).plus(Duration.ofDays(1))
                                    : stories.createdAt(to)));
            insert.executeUpdate();
        }
    }

    private static java.time.OffsetDateTime utc(Instant at) {
        return at.atOffset(java.time.ZoneOffset.UTC);
    }

    private interface Part {
        void on(Connection connection, int from, int to) throws SQLException, IOException;
    }

    private void inParts(Part part) throws Exception {
        List<Work> works = new ArrayList<>();
        for (int i = 0; i < PARTS; i++) {
            int from = (int) ((long) stamp.tickets() * i / PARTS);
            int to = (int) ((long) stamp.tickets() * (i + 1) / PARTS);
            works.add(connection -> part.on(connection, from, to));
        }
        inParallel(works);
    }

    private static List<Work> sql(List<String> statements) {
        return statements.stream()
                .<Work>map(sql -> connection -> execute(connection, sql))
                .toList();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set maintenance_work_mem = '768MB'");
            statement.execute(sql);
        }
    }

    private void inParallel(List<Work> works) throws Exception {
        try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
            List<Future<?>> running = new ArrayList<>();
            for (Work work : works) {
                running.add(
                        workers.submit(
                                () -> {
                                    try (Connection connection = postgres.superuser()) {
                                        work.on(connection);
                                    }
                                    return null;
                                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("database not filled", e.getCause());
        }
    }

    private void say(String what) {
        System.err.printf(
                "prepare: %s (%d s)%n",
                what, Duration.ofNanos(System.nanoTime() - begin).toSeconds());
    }
}
