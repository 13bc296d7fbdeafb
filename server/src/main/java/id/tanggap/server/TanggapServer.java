package id.tanggap.server;

import id.tanggap.server.demo.DemoStart;
import id.tanggap.server.identity.cli.FirstAdmin;
import id.tanggap.server.identity.cli.UserCommand;
import id.tanggap.server.platform.database.DataFolder;
import id.tanggap.server.platform.database.Database;
import id.tanggap.server.platform.database.Migrations;
import id.tanggap.server.platform.database.StartupException;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Entry point: prepares the database, then runs the server; or does one deed on the database
 * ({@code migrate}, {@code user ...}) and ends.
 */
@QuarkusMain
public final class TanggapServer {
    private static final int FAILED = 1;
    private static final int USAGE = 2;
    private static final long STOP_SECONDS = 30;

    private TanggapServer() {}

    /**
     * Runs; ends the process with 0 when all went well, 1 on failure, 2 on a wrong command line.
     */
    public static void main(String... args) {
        int code;
        try {
            code = run(DataFolder.of(System.getenv()), System.getenv(), args);
        } catch (StartupException e) {
            System.err.println(e.getMessage());
            code = FAILED;
        }
        System.exit(code);
    }

    private static int run(DataFolder data, Map<String, String> environment, String... args) {
        List<String> words = Arrays.asList(args);
        String command = words.isEmpty() ? "run" : words.getFirst();
        return switch (command) {
            case "run" -> serve(data, environment, isDemo(words, environment));
            case "migrate" -> migrate(data, environment, System.out);
            case "user" -> user(data, environment, words.subList(1, words.size()));
            default -> {
                System.err.println("Unknown command " + command + "; known: run, migrate, user.");
                yield USAGE;
            }
        };
    }

    private static boolean isDemo(List<String> words, Map<String, String> environment) {
        return words.contains("--demo") || "true".equals(environment.get("TANGGAP_DEMO"));
    }

    private static int migrate(DataFolder data, Map<String, String> environment, PrintStream out) {
        try (Database database = Database.forCommand(data, environment)) {
            out.println("Migrations run: " + Migrations.run(database.access()));
            return 0;
        }
    }

    private static int user(
            DataFolder data, Map<String, String> environment, List<String> arguments) {
        try (Database database = Database.forCommand(data, environment)) {
            Migrations.run(database.access());
            return UserCommand.run(
                    database.access(),
                    new PrintWriter(System.out, true),
                    new PrintWriter(System.err, true),
                    arguments.toArray(String[]::new));
        }
    }

    /**
     * On a signal Quarkus stops in a shutdown hook and the process ends with the last hook: the
     * database is therefore closed in a hook too, which waits for Quarkus.
     */
    private static int serve(DataFolder data, Map<String, String> environment, boolean demo) {
        Database database = Database.forServer(data, environment);
        CountDownLatch quarkusStopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(() -> close(database, quarkusStopped), "database-stop"));
        AtomicInteger exitCode = new AtomicInteger();
        try {
            Migrations.run(database.access());
            ServerSettings.of(data, database.access()).forEach(System::setProperty);
            if (demo) {
                DemoStart.prepare(data, database.access(), environment)
                        .forEach(System::setProperty);
            } else {
                FirstAdmin.ensure(database.access(), environment, System.out);
            }
            Quarkus.run(ServerRun.class, (code, failure) -> ended(exitCode, code, failure));
        } finally {
            quarkusStopped.countDown();
        }
        return exitCode.get();
    }

    /** With a handler of our own Quarkus says nothing about a start that failed: we must. */
    private static void ended(AtomicInteger exitCode, int code, @Nullable Throwable failure) {
        if (failure != null) {
            System.err.println("The server could not start.");
            failure.printStackTrace();
        }
        exitCode.set(code);
    }

    private static void close(Database database, CountDownLatch quarkusStopped) {
        try {
            if (!quarkusStopped.await(STOP_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("The server did not stop in time; the database is stopped now.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        database.close();
    }
}
