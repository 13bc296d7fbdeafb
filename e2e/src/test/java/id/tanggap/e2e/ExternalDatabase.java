package id.tanggap.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * A database beside the one that a server keeps for itself, made as docs/operations/install.md
 * says. It lives in the PostgreSQL of another server.
 */
final class ExternalDatabase {
    private static final String[] AS_DOCUMENTED = {
        "create role tanggap_owner_2 login password 'contoh-pemilik'",
        "create role tanggap_app_2 login password 'contoh-aplikasi'",
        "create database tanggap_2 owner tanggap_owner_2",
        "revoke all on database tanggap_2 from public",
        "grant connect on database tanggap_2 to tanggap_app_2",
    };

    private final String address;

    private ExternalDatabase(String address) {
        this.address = address;
    }

    /** Makes roles and database in the PostgreSQL of that data folder, which must run. */
    static ExternalDatabase in(Path data) {
        try {
            int port =
                    Integer.parseInt(
                            Files.readAllLines(data.resolve("pg/data/postmaster.pid")).get(3));
            String password = Files.readString(data.resolve("secrets/postgres-superuser")).strip();
            String server = "//127.0.0.1:" + port + "/";
            try (Connection connection =
                            DriverManager.getConnection(
                                    "jdbc:postgresql:" + server + "postgres",
                                    "postgres",
                                    password);
                    Statement statement = connection.createStatement()) {
                for (String sql : AS_DOCUMENTED) {
                    statement.execute(sql);
                }
            }
            return new ExternalDatabase("postgresql:" + server + "tanggap_2");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Settings for a server that is to use it. */
    Map<String, String> settings() {
        return Map.of(
                "TANGGAP_DB_URL", address,
                "TANGGAP_DB_USER", "tanggap_app_2",
                "TANGGAP_DB_PASSWORD", "contoh-aplikasi",
                "TANGGAP_DB_MIGRATOR_USER", "tanggap_owner_2",
                "TANGGAP_DB_MIGRATOR_PASSWORD", "contoh-pemilik");
    }
}
