package id.tanggap.e2e.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** Writes events into the outbox of a running server as another node would. */
final class OutboxWriter implements AutoCloseable {
    private static final int LINE_PORT = 3;

    private final Connection connection;
    private final PreparedStatement insert;
    private final Statement notice;

    OutboxWriter(Path data) throws IOException, SQLException {
        connection =
                DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port(data) + "/tanggap",
                        "tanggap_app",
                        Files.readString(data.resolve("secrets/tanggap_app")).strip());
        connection.setAutoCommit(false);
        insert =
                connection.prepareStatement(
                        "insert into outbox (at, payload, roles) values (now(), ?, '{ADMIN}')");
        notice = connection.createStatement();
    }

    /** Writes and commits events, then wakes the server. */
    void write(List<String> payloads) throws SQLException {
        for (String payload : payloads) {
            insert.setString(1, payload);
            insert.addBatch();
        }
        insert.executeBatch();
        connection.commit();
        notice.execute("select set_config('synchronous_commit', 'off', true)");
        notice.execute("notify tanggap_feed");
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static int port(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("pg"), 2)) {
            Path file = files.filter(f -> f.endsWith("postmaster.pid")).findFirst().orElseThrow();
            return Integer.parseInt(Files.readAllLines(file).get(LINE_PORT).strip());
        }
    }
}
