package id.tanggap.server;

import id.tanggap.server.identity.TokenKeys;
import id.tanggap.server.platform.database.DataFolder;
import id.tanggap.server.platform.database.DatabaseAccess;
import java.util.HashMap;
import java.util.Map;

/** Hands what was prepared before the start to Quarkus. */
public final class ServerSettings {
    private ServerSettings() {}

    /** Quarkus settings: the application's datasource, the data folder and its keys. */
    public static Map<String, String> of(DataFolder data, DatabaseAccess access) {
        Map<String, String> settings = new HashMap<>(TokenKeys.prepare(data));
        settings.put("tanggap.data", data.root().toString());
        settings.put("quarkus.datasource.jdbc.url", access.url());
        settings.put("quarkus.datasource.username", access.user());
        settings.put("quarkus.datasource.password", access.password());
        return settings;
    }
}
