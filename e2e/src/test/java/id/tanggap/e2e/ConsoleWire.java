package id.tanggap.e2e;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A console's connection, as bare text. */
final class ConsoleWire implements WebSocket.Listener, AutoCloseable {
    private static final long PATIENCE_SECONDS = 30;

    private final HttpClient http = HttpClient.newHttpClient();
    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder part = new StringBuilder();
    private final WebSocket socket;

    private ConsoleWire(URI server, String token) {
        URI address = URI.create("ws://" + server.getAuthority() + "/ws/console");
        socket =
                http.newWebSocketBuilder()
                        .header("Authorization", "Bearer " + token)
                        .buildAsync(address, this)
                        .join();
    }

    static ConsoleWire open(URI server, String token) {
        return new ConsoleWire(server, token);
    }

    /**
     * Says hello.
     *
     * @param cursor where it was, as JSON; {@code null} for a new console
     * @return the server's welcome
     */
    String hello(@Nullable String cursor) throws InterruptedException {
        String frame =
                """
                {"v":1,"id":"%s","command":{"type":"session.hello","protocolVersions":[1],
                 "clientVersion":"e2e","locale":"id-ID","cursor":%s}}
                """
                        .formatted(UUID.randomUUID(), cursor);
        socket.sendText(frame, true).join();
        String welcome = received.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (welcome == null) {
            throw new AssertionError("no welcome came");
        }
        return welcome;
    }

    /** Code of the close frame, once the server has sent it. */
    int closeCode() throws Exception {
        return closed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        part.append(text);
        if (last) {
            received.add(part.toString());
            part.setLength(0);
        }
        from.request(1);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        closed.completeExceptionally(error);
    }

    @Override
    public void close() {
        socket.abort();
        http.close();
    }
}
