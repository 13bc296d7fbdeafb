package id.tanggap.console.net;

import id.tanggap.protocol.ProtocolVersion;
import jakarta.websocket.ClientEndpointConfig;
import jakarta.websocket.CloseReason;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.glassfish.tyrus.client.ClientManager;
import org.glassfish.tyrus.client.ClientProperties;
import org.glassfish.tyrus.client.auth.AuthenticationException;
import org.glassfish.tyrus.core.HandshakeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Channels by Tyrus. Its own heartbeat and reconnect are not used: the one does not notice a dead
 * peer, the other takes our own close for a drop.
 */
public final class TyrusTransport implements Transport, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TyrusTransport.class);
    private static final int HANDSHAKE_MILLIS = 5_000;
    // The frame's header and Tyrus' own need room.
    private static final int INCOMING_BYTES = ProtocolVersion.MAX_ANSWER_BYTES + 1024;

    private final URI endpoint;
    private final ClientManager client = ClientManager.createClient();
    // Opening blocks, closing may: both away from the caller.
    private final ExecutorService blocking =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("socket-", 0).factory());

    /**
     * @param endpoint {@code ws://} or {@code wss://} address
     */
    public TyrusTransport(URI endpoint) {
        this.endpoint = endpoint;
        client.getProperties().put(ClientProperties.HANDSHAKE_TIMEOUT, HANDSHAKE_MILLIS);
        client.getProperties().put("org.glassfish.tyrus.incomingBufferSize", INCOMING_BYTES);
        client.setDefaultMaxTextMessageBufferSize(INCOMING_BYTES);
        client.setDefaultMaxSessionIdleTimeout(0);
    }

    @Override
    public CompletableFuture<Channel> open(String accessToken, Listener listener) {
        return CompletableFuture.supplyAsync(() -> connect(accessToken, listener), blocking);
    }

    private Channel connect(String accessToken, Listener listener) {
        ClientEndpointConfig config =
                ClientEndpointConfig.Builder.create()
                        .configurator(new BearerToken(accessToken))
                        .build();
        try {
            Session session = client.connectToServer(new Hearing(listener), config, endpoint);
            return new TyrusChannel(session);
        } catch (DeploymentException e) {
            int status = statusOf(e);
            throw status > 0 ? new HandshakeRefused(status, e) : new CompletionException(e);
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    private static int statusOf(DeploymentException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AuthenticationException) {
                return 401;
            }
            if (cause instanceof HandshakeException handshake) {
                return handshake.getHttpStatusCode();
            }
        }
        return 0;
    }

    @Override
    public void close() {
        blocking.execute(client::shutdown);
        blocking.shutdown();
    }

    private static final class BearerToken extends ClientEndpointConfig.Configurator {
        private final String token;

        private BearerToken(String token) {
            this.token = token;
        }

        @Override
        public void beforeRequest(Map<String, List<String>> headers) {
            headers.put("Authorization", List.of("Bearer " + token));
        }
    }

    private static final class Hearing extends Endpoint {
        private final Listener listener;

        private Hearing(Listener listener) {
            this.listener = listener;
        }

        @Override
        public void onOpen(Session session, EndpointConfig config) {
            session.addMessageHandler(
                    String.class, (MessageHandler.Whole<String>) listener::received);
        }

        @Override
        public void onClose(Session session, CloseReason reason) {
            listener.closed(reason.getCloseCode().getCode());
        }

        @Override
        public void onError(Session session, Throwable failure) {
            LOG.debug("socket failed", failure);
        }
    }

    private final class TyrusChannel implements Channel {
        private final Session session;

        private TyrusChannel(Session session) {
            this.session = session;
        }

        @Override
        public CompletableFuture<Void> send(String text) {
            CompletableFuture<Void> sent = new CompletableFuture<>();
            try {
                session.getAsyncRemote()
                        .sendText(
                                text,
                                result -> {
                                    if (result.isOK()) {
                                        sent.complete(null);
                                    } else {
                                        sent.completeExceptionally(result.getException());
                                    }
                                });
            } catch (RuntimeException e) {
                sent.completeExceptionally(e);
            }
            return sent;
        }

        @Override
        public void close() {
            blocking.execute(
                    () -> {
                        try {
                            session.close();
                        } catch (IOException | IllegalStateException e) {
                            LOG.debug("socket was closed already", e);
                        }
                    });
        }
    }
}
