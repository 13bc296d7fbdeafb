package id.tanggap.e2e.bench;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Many cheap WebSocket clients that count what they get. */
final class Listeners implements AutoCloseable {
    private static final int LOOPS = 2;
    private static final int PING_MILLIS = 8000;
    private static final int PATIENCE_SECONDS = 60;

    private final Vertx vertx =
            Vertx.vertx(new VertxOptions().setEventLoopPoolSize(LOOPS).setWorkerPoolSize(1));
    private final List<WebSocket> sockets = new ArrayList<>();
    private final LongAdder messages = new LongAdder();
    private volatile @Nullable Consumer<String> reader;

    /**
     * Connects.
     *
     * @param first what each sends at once and gets one answer to; null for nothing
     */
    Listeners(URI uri, MultiMap headers, int count, @Nullable String first) throws Exception {
        WebSocketClient client =
                vertx.createWebSocketClient(
                        new WebSocketClientOptions()
                                .setMaxConnections(count)
                                .setMaxFrameSize(1024 * 1024)
                                .setMaxMessageSize(1024 * 1024));
        for (int i = 0; i < count; i++) {
            WebSocketConnectOptions options =
                    new WebSocketConnectOptions()
                            .setHost(uri.getHost())
                            .setPort(uri.getPort())
                            .setURI(uri.getPath())
                            .setHeaders(headers);
            sockets.add(await(client.connect(options)));
            WebSocket socket = sockets.getLast();
            socket.textMessageHandler(
                    text -> {
                        messages.increment();
                        Consumer<String> one = reader;
                        if (one != null) {
                            one.accept(text);
                        }
                    });
            socket.exceptionHandler(e -> System.err.println("listener: " + e));
            if (first != null) {
                socket.writeTextMessage(first);
            }
        }
        if (first != null) {
            awaitMessages(count);
        }
    }

    /** Consoles of the token's user, greeted; they stay until closed. */
    static Listeners consoles(URI server, String token, int count) throws Exception {
        String hello =
                "{\"v\":1,\"id\":\""
                        + UUID.randomUUID()
                        + "\",\"command\":{\"type\":\"session.hello\",\"protocolVersions\":[1],"
                        + "\"clientVersion\":\"bench\",\"locale\":\"id-ID\"}}";
        Listeners consoles =
                new Listeners(
                        server.resolve("/ws/console"),
                        MultiMap.caseInsensitiveMultiMap().add("Authorization", "Bearer " + token),
                        count,
                        hello);
        consoles.stayAlive();
        return consoles;
    }

    /** How many messages came to all of them together. */
    long messages() {
        return messages.sum();
    }

    /** Reads each message on its client's event loop; null to only count. */
    void read(@Nullable Consumer<String> with) {
        reader = with;
    }

    /** Waits until so many messages came in all. */
    void awaitMessages(long count) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (messages() < count) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "only " + messages() + " of " + count + " messages came");
            }
            TimeUnit.MICROSECONDS.sleep(200);
        }
    }

    /** Shows each connection to be alive by pings, whose answers are not counted. */
    private void stayAlive() {
        vertx.setPeriodic(
                PING_MILLIS, _ -> sockets.forEach(s -> s.writePing(Buffer.buffer("alive"))));
    }

    @Override
    public void close() throws Exception {
        await(vertx.close());
    }

    private static <T> T await(Future<T> future) throws Exception {
        return future.toCompletionStage()
                .toCompletableFuture()
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
