package id.tanggap.server.testing;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.github.f4b6a3.uuid.UuidCreator;
import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.ClientFrame;
import id.tanggap.protocol.Cursor;
import id.tanggap.protocol.Failed;
import id.tanggap.protocol.ProtocolVersion;
import id.tanggap.protocol.ServerFrame;
import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.session.Hello;
import id.tanggap.protocol.session.Welcome;
import io.restassured.RestAssured;
import jakarta.websocket.ClientEndpointConfig;
import jakarta.websocket.CloseReason;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.glassfish.tyrus.client.ClientManager;
import org.jspecify.annotations.Nullable;

/** A console without a screen, by the same WebSocket client as the real one. */
public final class ConsoleClient implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 20;

    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .registerModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final Map<UUID, CompletableFuture<ServerReply>> asked = new ConcurrentHashMap<>();
    private final BlockingQueue<ServerFrame> unasked = new LinkedBlockingQueue<>();
    private final CompletableFuture<CloseReason> closed = new CompletableFuture<>();
    private final Session session;

    private ConsoleClient(Map<String, String> headers) throws DeploymentException, IOException {
        ClientEndpointConfig config =
                ClientEndpointConfig.Builder.create()
                        .configurator(
                                new ClientEndpointConfig.Configurator() {
                                    @Override
                                    public void beforeRequest(Map<String, List<String>> request) {
                                        headers.forEach((k, v) -> request.put(k, List.of(v)));
                                    }
                                })
                        .build();
        session =
                ClientManager.createClient()
                        .connectToServer(
                                new Receiver(),
                                config,
                                URI.create("ws://localhost:" + RestAssured.port + "/ws/console"));
    }

    /** Connects with a token, without a greeting. */
    public static ConsoleClient open(String token) throws Exception {
        return open(Map.of("Authorization", "Bearer " + token));
    }

    /** Connects with headers of one's own. */
    public static ConsoleClient open(Map<String, String> headers) throws Exception {
        return new ConsoleClient(headers);
    }

    /** Says hello. */
    public Welcome hello(@Nullable Cursor cursor) throws Exception {
        return (Welcome) ask(greeting(cursor));
    }

    /** A valid greeting. */
    public static Hello greeting(@Nullable Cursor cursor) {
        return new Hello(List.of(ProtocolVersion.CURRENT), "test", "id-ID", cursor);
    }

    /** Gives a command and waits for its reply. */
    public ServerReply ask(ClientCommand<?> command) throws Exception {
        return ask(UuidCreator.getTimeOrderedEpoch(), command);
    }

    /** Gives a command under a known id and waits for its reply. */
    public ServerReply ask(UUID id, ClientCommand<?> command) throws Exception {
        return send(id, command).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Gives a command. */
    public CompletableFuture<ServerReply> send(UUID id, ClientCommand<?> command)
            throws IOException {
        CompletableFuture<ServerReply> reply = new CompletableFuture<>();
        asked.put(id, reply);
        sendText(JSON.writeValueAsString(new ClientFrame(ProtocolVersion.CURRENT, id, command)));
        return reply;
    }

    /** Sends any text. */
    public void sendText(String text) throws IOException {
        session.getBasicRemote().sendText(text);
    }

    /** Shows that it is alive, unless the server has ended the connection. */
    public void keepAlive() throws IOException {
        try {
            session.getBasicRemote().sendPing(ByteBuffer.allocate(0));
        } catch (IllegalStateException _) {
            // just closed: whoever waits for that will see it
        }
    }

    /** The next frame that is not a reply to {@link #send}: an event, or a refusal without id. */
    public ServerFrame next() throws InterruptedException {
        ServerFrame frame = unasked.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (frame == null) {
            throw new AssertionError("no frame came");
        }
        return frame;
    }

    /** The next frame that is not asked for, which must be a refusal. */
    public Fault refusal() throws InterruptedException {
        if (next().reply() instanceof Failed failed) {
            return failed.fault();
        }
        throw new AssertionError("not a refusal");
    }

    /** Whether nothing unasked has come that was not taken. */
    public boolean isQuiet() {
        return unasked.isEmpty();
    }

    /** Code of the close frame, once the server has sent it. */
    public int closeCode() throws Exception {
        return closed.get(PATIENCE_SECONDS, TimeUnit.SECONDS).getCloseCode().getCode();
    }

    /** Whether the server has closed the connection. */
    public boolean isClosed() {
        return closed.isDone();
    }

    @Override
    public void close() throws IOException {
        session.close();
    }

    private final class Receiver extends Endpoint {
        @Override
        public void onOpen(Session opened, EndpointConfig config) {
            opened.addMessageHandler(String.class, new Reader());
        }

        @Override
        public void onClose(Session gone, CloseReason reason) {
            closed.complete(reason);
        }
    }

    private final class Reader implements MessageHandler.Whole<String> {
        @Override
        public void onMessage(String text) {
            try {
                ServerFrame frame = JSON.readValue(text, ServerFrame.class);
                CompletableFuture<ServerReply> waiting =
                        frame.replyTo() == null ? null : asked.remove(frame.replyTo());
                if (waiting == null) {
                    unasked.add(frame);
                } else {
                    waiting.complete(frame.reply());
                }
            } catch (IOException e) {
                throw new AssertionError("not a server frame: " + text, e);
            }
        }
    }
}
