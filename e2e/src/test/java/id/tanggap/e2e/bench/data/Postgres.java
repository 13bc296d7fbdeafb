package id.tanggap.e2e.bench.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The PostgreSQL of a data folder whose server runs, past the server. */
public final class Postgres {
    private static final int PORT_LINE = 3;

    private final Path data;

    public Postgres(Path data) {
        this.data = data;
    }

    /** A connection as the application. */
    public Connection application() throws IOException, SQLException {
        return connect("tanggap_app", "tanggap_app");
    }

    /** A connection that may do everything. */
    public Connection superuser() throws IOException, SQLException {
        return connect("postgres", "postgres-superuser");
    }

    private Connection connect(String user, String secret) throws IOException, SQLException {
        String port =
                Files.readAllLines(data.resolve("pg/data/postmaster.pid")).get(PORT_LINE).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/tanggap",
                user,
                Files.readString(data.resolve("secrets").resolve(secret)).strip());
    }
}
