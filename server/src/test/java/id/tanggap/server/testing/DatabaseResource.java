package id.tanggap.server.testing;

import id.tanggap.server.ServerSettings;
import id.tanggap.server.platform.database.DataFolder;
import id.tanggap.server.platform.database.Database;
import id.tanggap.server.platform.database.DatabaseAccess;
import id.tanggap.server.platform.database.EmbeddedPostgres;
import id.tanggap.server.platform.database.Migrations;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The database of every {@code @QuarkusTest}: the same PostgreSQL, roles and migrations as in
 * production, once per test run, empty at its start. Nothing needs to be written in a test to get
 * it.
 */
@QuarkusTestResource(DatabaseResource.class)
public class DatabaseResource implements QuarkusTestResourceLifecycleManager {
    /** Set once per test run: Quarkus may load this class anew for each test profile. */
    private static final String STARTED = "tanggap.test.database";

    private static final DataFolder FOLDER = new DataFolder(Path.of("target", "test-data"));

    @Override
    public Map<String, String> start() {
        synchronized (System.getProperties()) {
            if (System.getProperty(STARTED) == null) {
                discardEarlierRun();
                Database database = Database.forServer(FOLDER, Map.of());
                Migrations.run(database.access());
                Runtime.getRuntime().addShutdownHook(new Thread(database::close));
                System.setProperty(STARTED, "yes");
            }
        }
        return ServerSettings.of(FOLDER, access());
    }

    /** The run's end stops it, see {@link #start}. */
    @Override
    public void stop() {}

    /** How a test reaches the database by itself, as the application or as the schema's owner. */
    public static DatabaseAccess access() {
        return Database.forCommand(FOLDER, Map.of()).access();
    }

    /** The folder of the run. */
    public static DataFolder folder() {
        return FOLDER;
    }

    private static void discardEarlierRun() {
        if (!Files.isDirectory(FOLDER.root())) {
            return;
        }
        new EmbeddedPostgres(FOLDER).stop();
        try (Stream<Path> paths = Files.walk(FOLDER.root())) {
            // The unpacked programs are kept: they cost a second.
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.toString().contains("software-")
                        && !path.equals(FOLDER.root())
                        && !path.equals(FOLDER.postgres())) {
                    Files.delete(path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
