package id.tanggap.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Runs programs of the repository and waits for them. */
public final class Commands {
    /** The repository. */
    public static final Path ROOT =
            Path.of(System.getProperty("tanggap.root", "..")).toAbsolutePath().normalize();

    private Commands() {}

    /** Runs a program to its end; its output goes into the test's own. */
    static void run(Duration limit, Map<String, String> environment, List<String> command) {
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(ROOT.toFile()).inheritIO();
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new IllegalStateException(command + " did not end within " + limit);
            }
            if (process.exitValue() != 0) {
                throw new IllegalStateException(command + " ended with " + process.exitValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * A port nobody listens on just now, below those that the system gives to outgoing connections:
     * none of them can take it before it is used.
     */
    public static int freePort() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(15_000, 20_000);
            try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return port;
            } catch (BindException _) {
                continue;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The lines {@code KEY=value} of a file of settings. */
    static Map<String, String> settings(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(l -> l.contains("=") && !l.startsWith("#"))
                    .map(l -> l.split("=", 2))
                    .collect(
                            java.util.stream.Collectors.toMap(
                                    p -> p[0].replace("export ", "").strip(), p -> p[1].strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
