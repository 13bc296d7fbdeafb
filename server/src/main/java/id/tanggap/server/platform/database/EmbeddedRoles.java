package id.tanggap.server.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes the database and its two roles in the embedded PostgreSQL. Safe to repeat. */
final class EmbeddedRoles {
    private static final String DATABASE = "tanggap";
    private static final String OWNER = "tanggap_owner";
    private static final String APP = "tanggap_app";
    private static final String PARAMETERS = "?ApplicationName=tanggap&tcpKeepAlive=true";

    private final DataFolder data;
    private final EmbeddedPostgres postgres;
    private final int port;

    EmbeddedRoles(DataFolder data, EmbeddedPostgres postgres, int port) {
        this.data = data;
        this.postgres = postgres;
        this.port = port;
    }

    /** How to reach a database that was made before. */
    DatabaseAccess access() {
        return new DatabaseAccess(
                url(DATABASE),
                APP,
                data.secret(APP).readOrCreate(),
                OWNER,
                data.secret(OWNER).readOrCreate());
    }

    /** Makes what is missing. */
    DatabaseAccess prepare() {
        try (Connection superuser =
                        DriverManager.getConnection(
                                url("postgres"),
                                EmbeddedPostgres.SUPERUSER,
                                postgres.superuserPassword());
                Statement statement = superuser.createStatement()) {
            role(statement, OWNER);
            role(statement, APP);
            if (!exists(
                    statement, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
                statement.execute("create database " + DATABASE + " owner " + OWNER);
                // Not even temporary tables: the application makes none.
                statement.execute("revoke all on database " + DATABASE + " from public");
                statement.execute("grant connect on database " + DATABASE + " to " + APP);
            }
            return access();
        } catch (SQLException e) {
            throw new StartupException(
                    "The embedded database cannot be prepared: " + e.getMessage(), e);
        }
    }

    private void role(Statement statement, String name) throws SQLException {
        SecretFile secret = data.secret(name);
        boolean known = exists(statement, "select 1 from pg_roles where rolname = '" + name + "'");
        if (!known || !secret.exists()) {
            // Our own random word of letters, digits, - and _: nothing to quote.
            statement.execute(
                    (known ? "alter role " : "create role ")
                            + name
                            + " login password '"
                            + secret.readOrCreate()
                            + "'");
        }
        if (!known && name.equals(APP)) {
            statement.execute("alter role " + name + " set statement_timeout = '30s'");
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.next();
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + PARAMETERS;
    }
}
