package id.tanggap.server.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A running PostgreSQL as its {@code postmaster.pid} describes it.
 *
 * @param pid its process
 * @param port where it listens
 * @param ready whether it takes connections
 */
record Postmaster(long pid, int port, boolean ready) {
    // Lines of postmaster.pid, see PostgreSQL's src/include/utils/pidfile.h.
    private static final int LINE_PID = 0;
    private static final int LINE_PORT = 3;
    private static final int LINE_STATUS = 7;

    /**
     * The process that runs the cluster; empty when there is none, also when one that was killed
     * left its file behind: the number in it may by now belong to somebody else.
     */
    static Optional<Postmaster> of(Path cluster) throws IOException {
        Path file = file(cluster);
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
        long pid = lines.isEmpty() ? 0 : number(lines.get(LINE_PID));
        if (!runs(pid, cluster)) {
            return Optional.empty();
        }
        int port = lines.size() > LINE_PORT ? (int) number(lines.get(LINE_PORT)) : 0;
        boolean ready =
                lines.size() > LINE_STATUS && lines.get(LINE_STATUS).strip().equals("ready");
        return Optional.of(new Postmaster(pid, port, ready));
    }

    /** The file it writes about itself. */
    static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    /** PostgreSQL's main process works inside its cluster's folder, nobody else does. */
    private static boolean runs(long pid, Path cluster) {
        if (ProcessHandle.of(pid).isEmpty()) {
            return false;
        }
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(pid), "cwd"), cluster);
        } catch (IOException _) {
            return false; // gone in between, or another user's process
        }
    }

    private static long number(String line) {
        try {
            return Long.parseLong(line.strip());
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
