package id.tanggap.server.platform.database;

import java.util.Map;

/** Hands what was prepared before the start to Quarkus. */
public final class DatabaseSettings {
    private DatabaseSettings() {}

    /** Quarkus settings of the data folder and the application's datasource. */
    public static Map<String, String> of(DataFolder data, DatabaseAccess access) {
        return Map.of(
                "tanggap.data", data.root().toString(),
                "quarkus.datasource.jdbc.url", access.url(),
                "quarkus.datasource.username", access.user(),
                "quarkus.datasource.password", access.password());
    }
}
