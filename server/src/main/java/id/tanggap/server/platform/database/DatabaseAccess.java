package id.tanggap.server.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * How to reach the database.
 *
 * @param url JDBC address
 * @param user role of the application: reads and writes rows, nothing else
 * @param password its password
 * @param migrator role that owns the schema and changes it
 * @param migratorPassword its password
 */
public record DatabaseAccess(
        String url, String user, String password, String migrator, String migratorPassword) {

    /** Environment variable with the address of an external database. */
    public static final String URL_VARIABLE = "TANGGAP_DB_URL";

    /** Whether the environment names an external database. */
    public static boolean isExternal(Map<String, String> environment) {
        return !environment.getOrDefault(URL_VARIABLE, "").isBlank();
    }

    /**
     * The external database that the environment names. Without a migrator's name the application's
     * role owns the schema too.
     */
    public static DatabaseAccess external(Map<String, String> environment) {
        String user = required(environment, "TANGGAP_DB_USER");
        String password = required(environment, "TANGGAP_DB_PASSWORD");
        String migrator = environment.getOrDefault("TANGGAP_DB_MIGRATOR_USER", user);
        return new DatabaseAccess(
                jdbc(required(environment, URL_VARIABLE)),
                user,
                password,
                migrator,
                migrator.equals(user)
                        ? password
                        : required(environment, "TANGGAP_DB_MIGRATOR_PASSWORD"));
    }

    /** Whether two roles share the work, as they should. */
    public boolean twoRoles() {
        return !user.equals(migrator);
    }

    /** A connection as the application. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Hides the passwords. */
    @Override
    public String toString() {
        return url + " as " + user + ", migrated by " + migrator;
    }

    private static String jdbc(String url) {
        return url.startsWith("jdbc:")
                ? url
                : "jdbc:" + url.replaceFirst("^postgres:", "postgresql:");
    }

    private static String required(Map<String, String> environment, String variable) {
        String value = environment.getOrDefault(variable, "");
        if (value.isBlank()) {
            throw new StartupException(
                    URL_VARIABLE + " names a database, but " + variable + " is not set.");
        }
        return value;
    }
}
