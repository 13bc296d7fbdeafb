package id.tanggap.server.platform.database;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The database for the life of this process: an external one, or the embedded PostgreSQL, which is
 * stopped by {@link #close} when this process started it or took it over.
 */
public final class Database implements AutoCloseable {
    private final DatabaseAccess access;
    private final @Nullable EmbeddedPostgres embedded;
    private final @Nullable DataFolderLock lock;

    private Database(
            DatabaseAccess access,
            @Nullable EmbeddedPostgres embedded,
            @Nullable DataFolderLock lock) {
        this.access = access;
        this.embedded = embedded;
        this.lock = lock;
    }

    /**
     * Opens the database for a server: exclusive on the data folder.
     *
     * @throws StartupException when that cannot be done
     */
    public static Database forServer(DataFolder data, Map<String, String> environment) {
        DataFolderLock lock = DataFolderLock.take(data.create());
        if (DatabaseAccess.isExternal(environment)) {
            return new Database(DatabaseAccess.external(environment), null, lock);
        }
        Database database = embedded(data, lock);
        database.keepRunning();
        return database;
    }

    /**
     * Opens the database for a single deed, such as adding a user, whether a server runs or not.
     *
     * @throws StartupException when that cannot be done
     */
    public static Database forCommand(DataFolder data, Map<String, String> environment) {
        if (DatabaseAccess.isExternal(environment)) {
            return new Database(DatabaseAccess.external(environment), null, null);
        }
        Optional<DataFolderLock> lock = DataFolderLock.tryTake(data.create());
        if (lock.isPresent()) {
            return embedded(data, lock.get());
        }
        EmbeddedPostgres postgres = new EmbeddedPostgres(data);
        int port =
                postgres.runningPort()
                        .orElseThrow(
                                () ->
                                        new StartupException(
                                                "The server is just starting or stopping. Try again in a moment."));
        return new Database(new EmbeddedRoles(data, postgres, port).access(), null, null);
    }

    /** How to reach it. */
    public DatabaseAccess access() {
        return access;
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.stop();
        }
        if (lock != null) {
            lock.close();
        }
    }

    private void keepRunning() {
        if (embedded != null) {
            embedded.keepRunning();
        }
    }

    private static Database embedded(DataFolder data, DataFolderLock lock) {
        EmbeddedPostgres postgres = new EmbeddedPostgres(data);
        try {
            int port = postgres.start();
            return new Database(new EmbeddedRoles(data, postgres, port).prepare(), postgres, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }
}
