package id.tanggap.server.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs PostgreSQL's own programs, and tells what they said when they fail. */
final class PostgresCommand {
    private static final int LINES_SHOWN = 15;

    private final PostgresSoftware software;
    private final Path log;

    /** Programs of the software; what they say goes to the log file. */
    PostgresCommand(PostgresSoftware software, Path log) {
        this.software = software;
        this.log = log;
    }

    /**
     * Runs a program to its end.
     *
     * @throws StartupException with the end of what it said, when it fails
     */
    void run(String program, String... arguments) {
        List<String> line = new ArrayList<>(userNamespace());
        line.addAll(software.program(program));
        line.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(line)
                        .redirectErrorStream(true)
                        .redirectInput(Path.of("/dev/null").toFile())
                        .redirectOutput(log.toFile());
        // PGDATA, PGPORT and their kin of the administrator's shell speak of another cluster.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        try {
            int code = builder.start().waitFor();
            if (code != 0) {
                throw new StartupException(
                        "PostgreSQL's " + program + " failed (" + code + "):\n" + tail(log));
            }
        } catch (IOException e) {
            throw new StartupException("PostgreSQL's " + program + " cannot be run: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartupException("Interrupted while PostgreSQL's " + program + " ran.", e);
        }
    }

    /** The last lines of a log; empty when there is none. */
    static String tail(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join(
                    "\n", lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()));
        } catch (IOException _) {
            return "";
        }
    }

    /**
     * PostgreSQL refuses to run as root. In a user namespace without a mapping it sees itself as
     * nobody, while files keep their owner.
     */
    private static List<String> userNamespace() throws StartupException {
        try {
            boolean root =
                    Integer.valueOf(0)
                            .equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
            return root ? List.of("unshare", "--user") : List.of();
        } catch (IOException e) {
            throw new StartupException("The server's user cannot be told: " + e, e);
        }
    }
}
