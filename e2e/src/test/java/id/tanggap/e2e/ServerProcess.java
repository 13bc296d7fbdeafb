package id.tanggap.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/**
 * The packaged server in a process of its own, on a data folder of the test; can be killed and
 * started again.
 */
public final class ServerProcess implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(120);

    private final Path data;
    private final int port = Commands.freePort();
    private final Map<String, String> environment = new HashMap<>();
    private final List<String> jvmArguments;
    private @Nullable Process process;

    public ServerProcess(Path data, Map<String, String> environment, String... jvmArguments) {
        this.data = data;
        this.environment.putAll(environment);
        this.environment.put("TANGGAP_DATA", data.toString());
        this.environment.put("TANGGAP_HTTP_PORT", Integer.toString(port));
        this.jvmArguments = List.of(jvmArguments);
    }

    /** Where it listens. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Its data folder. */
    public Path data() {
        return data;
    }

    /** Its process id. */
    public long pid() {
        return running().pid();
    }

    /** Starts it and waits until it is ready. */
    public void start() {
        List<String> command = new ArrayList<>(List.of(javaProgram()));
        command.addAll(jvmArguments);
        command.addAll(
                List.of(
                        "-jar",
                        Commands.ROOT
                                .resolve("server/target/quarkus-app/quarkus-run.jar")
                                .toString()));
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(
                                    ProcessBuilder.Redirect.appendTo(
                                            data.resolve("server.log").toFile()));
            builder.environment().putAll(environment);
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Awaitility.await("server ready, see " + data.resolve("server.log"))
                .atMost(START_LIMIT)
                .pollInterval(Duration.ofMillis(100))
                .until(this::isReady);
    }

    /** Ends it as a power cut would: SIGKILL. */
    public void kill() {
        Process running = running();
        running.destroyForcibly();
        waitForEnd(running);
    }

    /** Ends it in order. */
    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            process.destroy();
            waitForEnd(process);
        }
    }

    private static void waitForEnd(Process ending) {
        try {
            if (!ending.waitFor(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("server does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException("not started");
        }
        return process;
    }

    private boolean isReady() {
        if (!running().isAlive()) {
            throw new IllegalStateException(
                    "server ended with "
                            + running().exitValue()
                            + ", see "
                            + data.resolve("server.log"));
        }
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                                    HttpRequest.newBuilder(uri().resolve("/q/health/ready"))
                                            .timeout(Duration.ofSeconds(2))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String javaProgram() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
