package id.tanggap.e2e.bench;

import id.tanggap.e2e.Commands;
import id.tanggap.e2e.ServerProcess;
import io.restassured.RestAssured;
import io.vertx.core.MultiMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Fan-out to 500 consoles, from the committed row to the client, against a bare Vert.x broadcast of
 * as many messages of the same size, in the same batches, to as many clients in the same run, turn
 * by turn; see {@link BareBroadcast} for what the two have in common.
 */
final class FeedBench implements Benchmark {
    private static final int CONSOLES = 500;
    private static final int BATCH = 25;
    private static final int ROUNDS = 4;
    private static final long ROUND_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final int STEADY_SECONDS = 15;
    private static final int STEADY_PER_SECOND = 20;
    private static final double NANOS = 1e9;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double LATENCY_MILLIS = 250;
    private static final double SHARE = 0.5;
    private static final int FILLING = 420; // about the size of a call's view
    private static final String MARK = "\"queue\":{\"name\":\"";
    private static final String PASSWORD = "Bench-" + UUID.randomUUID();

    /** Sends a batch of messages to everybody. */
    private interface Source {
        void send(List<String> payloads) throws Exception;
    }

    @Override
    public void run(Path folder, Consumer<Figure> figures) throws Exception {
        try (ServerProcess server =
                        new ServerProcess(
                                folder,
                                Map.of(
                                        "TANGGAP_ADMIN_PASSWORD",
                                        PASSWORD,
                                        "TANGGAP_CONSOLE_CONNECTIONS_PER_USER",
                                        Integer.toString(2 * CONSOLES)));
                Control control = new Control()) {
            server.start();
            try (Listeners consoles =
                            Listeners.consoles(server.uri(), token(server.uri()), CONSOLES);
                    Listeners bare =
                            new Listeners(
                                    control.uri(),
                                    MultiMap.caseInsensitiveMultiMap(),
                                    CONSOLES,
                                    null);
                    OutboxWriter outbox = new OutboxWriter(server.data())) {
                measure(consoles, outbox::write, bare, control::send, figures);
            }
        }
    }

    private static void measure(
            Listeners consoles,
            Source feed,
            Listeners bare,
            Source broadcast,
            Consumer<Figure> figures)
            throws Exception {
        double ours = 0;
        double theirs = 0;
        long toConsoles = 0;
        long toBare = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long consolesBefore = consoles.messages();
            double feedRate = rate(consoles, feed, payload(0));
            long consolesAfter = consoles.messages();
            // Now, and not once: numbers within the frame grow.
            String plain = "x".repeat(frameSize(consoles, feed));
            long bareBefore = bare.messages();
            double bareRate = rate(bare, broadcast, plain);
            if (round > 0) { // the first warms up
                ours += feedRate / (ROUNDS - 1);
                theirs += bareRate / (ROUNDS - 1);
                toConsoles += consolesAfter - consolesBefore;
                toBare += bare.messages() - bareBefore;
            }
        }
        figures.accept(new Figure("feed.broadcast.bare", theirs, "messages/s", null, null, toBare));
        figures.accept(
                new Figure(
                        "feed.fanout",
                        ours,
                        "messages/s",
                        SHARE * theirs,
                        ours / theirs,
                        toConsoles));
        Histogram latency = latency(consoles, feed);
        figures.accept(
                new Figure(
                        "feed.latency.p99",
                        latency.getValueAtPercentile(99) / NANOS_PER_MILLI,
                        "ms",
                        LATENCY_MILLIS,
                        null,
                        latency.getTotalCount()));
    }

    /** Messages a second to all clients together, never more than two batches under way. */
    private static double rate(Listeners clients, Source source, String payload) throws Exception {
        List<String> batch = Collections.nCopies(BATCH, payload);
        long begin = System.nanoTime();
        long start = clients.messages();
        long sent = 0;
        while (System.nanoTime() - begin < ROUND_NANOS) {
            source.send(batch);
            sent += (long) BATCH * CONSOLES;
            clients.awaitMessages(start + sent - (long) BATCH * CONSOLES);
        }
        clients.awaitMessages(start + sent);
        return sent / ((System.nanoTime() - begin) / NANOS);
    }

    /** From before the commit to the client, at a pace far below the limit. */
    private static Histogram latency(Listeners consoles, Source feed) throws Exception {
        Histogram nanos = new ConcurrentHistogram(TimeUnit.MINUTES.toNanos(1), 3);
        consoles.read(
                text -> {
                    int at = text.indexOf(MARK) + MARK.length();
                    long sent = Long.parseLong(text, at, text.indexOf(' ', at), 10);
                    nanos.recordValue(System.nanoTime() - sent);
                });
        long start = consoles.messages();
        long next = System.nanoTime();
        int events = STEADY_SECONDS * STEADY_PER_SECOND;
        for (int i = 0; i < events; i++) {
            LockSupport.parkNanos(next - System.nanoTime());
            next += TimeUnit.SECONDS.toNanos(1) / STEADY_PER_SECOND;
            feed.send(List.of(payload(System.nanoTime())));
        }
        consoles.awaitMessages(start + (long) events * CONSOLES);
        consoles.read(null);
        return nanos;
    }

    private static int frameSize(Listeners consoles, Source feed) throws Exception {
        int[] size = new int[1];
        consoles.read(text -> size[0] = text.length());
        long start = consoles.messages();
        feed.send(List.of(payload(0)));
        consoles.awaitMessages(start + CONSOLES);
        consoles.read(null);
        return size[0];
    }

    private static String payload(long sentAt) {
        return "{\"type\":\"queue.changed\","
                + MARK
                + sentAt
                + " "
                + "x".repeat(FILLING)
                + "\",\"waiting\":1,\"longestWaitSince\":null,\"asOf\":\"2026-03-24T01:00:00Z\"}}";
    }

    private static String token(URI server) {
        return RestAssured.given()
                .baseUri(server.toString())
                .contentType("application/json")
                .body(Map.of("username", "admin", "password", PASSWORD))
                .post("/api/v1/auth/login")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
    }

    /** The control's process. */
    private static final class Control implements AutoCloseable {
        private final int port = Commands.freePort();
        private final Process process;
        private final PrintStream lines;

        Control() throws IOException {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            // Memory and collector are the server's; its logging is not on this class path.
            Files.readAllLines(Commands.ROOT.resolve("server/jvm.options")).stream()
                    .filter(flag -> flag.startsWith("-X"))
                    .forEach(command::add);
            command.addAll(
                    List.of(
                            "-cp",
                            System.getProperty("java.class.path"),
                            BareBroadcast.class.getName(),
                            Integer.toString(port)));
            process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            lines = new PrintStream(process.getOutputStream(), false, StandardCharsets.UTF_8);
            BufferedReader answers =
                    new BufferedReader(
                            new InputStreamReader(
                                    process.getInputStream(), StandardCharsets.UTF_8));
            if (!"ready".equals(answers.readLine())) {
                throw new IOException("the control did not start");
            }
        }

        URI uri() {
            return URI.create("http://127.0.0.1:" + port + "/");
        }

        void send(List<String> payloads) {
            payloads.forEach(lines::println);
            lines.println(); // the batch is whole
            lines.flush();
        }

        @Override
        public void close() {
            lines.close();
            process.destroy();
        }
    }
}
