package id.tanggap.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/**
 * The packaged server in a process of its own, on a data folder of the test; can be killed and
 * started again. The launcher starts it: with the JVM flags, and the archive of what an earlier run
 * learned, that its users have.
 */
public final class ServerProcess implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(120);
    private static final Duration LOOK_EVERY = Duration.ofMillis(20);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path data;
    private final int port = Commands.freePort();
    private final Map<String, String> environment = new HashMap<>();
    private @Nullable Process process;

    public ServerProcess(Path data, Map<String, String> environment) {
        this.data = data;
        this.environment.putAll(environment);
        this.environment.put("TANGGAP_DATA", data.toString());
        this.environment.put("TANGGAP_HTTP_PORT", Integer.toString(port));
        this.environment.put("JAVA_HOME", System.getProperty("java.home"));
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
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(Commands.ROOT.resolve("tanggap").toString(), "serve")
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
                .pollDelay(Duration.ZERO)
                .pollInterval(LOOK_EVERY)
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
        try {
            return HTTP.send(
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
}
