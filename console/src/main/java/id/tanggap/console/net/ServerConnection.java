package id.tanggap.console.net;

import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.ProtocolVersion;
import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCategory;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.session.Hello;
import id.tanggap.protocol.session.RenewToken;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One user's connection to the server, kept up by itself until closed or refused for good: it comes
 * back with growing random waits, renews its token in time, and ends when the server will not have
 * this session any more. What is said while a channel is open is the {@link Conversation}'s. All
 * state is confined to the lane.
 */
public final class ServerConnection implements ServerApi, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ServerConnection.class);
    private static final Duration RENEW_RETRY = Duration.ofSeconds(5);
    private static final int TOKEN_EXPIRED = 4401;
    private static final int SESSIONS_ENDED = 4403;
    private static final int REPLACED = 4409;

    private final Transport transport;
    private final TokenKeeper tokens;
    private final SignInApi signIn;
    private final Lane lane;
    private final EventHub hub;
    private final ServerClock clock;
    private final Greeting greeting;
    private final Consumer<Fault> ended;
    private final FrameCodec codec = new FrameCodec();
    private final FeedPlace place = new FeedPlace();
    private final PendingRequests pending;
    private final Backoff backoff;
    private final LineTimers timers;

    private ConnectionPhase phase = ConnectionPhase.OFFLINE;
    private Instant phaseSince = Instant.EPOCH;
    private boolean closed;
    private @Nullable Conversation current;
    private @Nullable Duration latency;

    /**
     * How the console introduces itself.
     *
     * @param clientVersion for the server's log
     * @param locale language tag of the user
     */
    public record Greeting(String clientVersion, String locale) {}

    /**
     * @param first tokens of a sign-in just made
     * @param ended told, on the lane, when the server will not have this session any more
     */
    public ServerConnection(
            Transport transport,
            SignInApi signIn,
            Tokens first,
            Lane lane,
            EventHub hub,
            ServerClock clock,
            RandomGenerator random,
            Greeting greeting,
            Consumer<Fault> ended) {
        this.transport = transport;
        this.signIn = signIn;
        this.tokens = new TokenKeeper(signIn, lane, first);
        this.lane = lane;
        this.hub = hub;
        this.clock = clock;
        this.greeting = greeting;
        this.ended = ended;
        this.pending = new PendingRequests(lane);
        this.backoff = new Backoff(random);
        this.timers = new LineTimers(lane);
    }

    /** Begins to connect. */
    public void start() {
        lane.execute(
                () -> {
                    enter(ConnectionPhase.CONNECTING);
                    connect();
                });
    }

    /** Signs out and ends for good. */
    @Override
    public void close() {
        lane.execute(
                () -> {
                    if (!closed) {
                        signIn.signOut(tokens.current());
                        finish();
                    }
                });
    }

    @Override
    @SuppressWarnings("unchecked") // the server answers a command with its reply, or Failed
    public <R extends ServerReply> CompletableFuture<R> send(UUID id, ClientCommand<R> command) {
        CompletableFuture<ServerReply> future = new CompletableFuture<>();
        lane.execute(
                () -> {
                    if (phase == ConnectionPhase.ONLINE && current != null) {
                        current.request(id, command, future);
                    } else {
                        future.completeExceptionally(FaultException.of(FaultCode.CONNECTION_LOST));
                    }
                });
        return (CompletableFuture<R>) future;
    }

    /**
     * An access token for REST, exchanged first when it is about to end. Any thread; completes on
     * the lane.
     */
    public CompletableFuture<String> accessToken() {
        CompletableFuture<String> result = new CompletableFuture<>();
        lane.execute(
                () ->
                        tokens.fresh()
                                .whenComplete(
                                        (fresh, failure) -> {
                                            if (failure != null) {
                                                result.completeExceptionally(failure);
                                            } else {
                                                result.complete(fresh.access());
                                            }
                                        }));
        return result;
    }

    private void connect() {
        Conversation next =
                new Conversation(lane, hub, clock, place, pending, codec, new Supervising());
        current = next;
        tokens.fresh()
                .thenCompose(fresh -> transport.open(fresh.access(), next))
                .whenComplete(
                        (opened, failure) -> lane.execute(() -> opened(next, opened, failure)));
    }

    private void opened(
            Conversation next, Transport.@Nullable Channel opened, @Nullable Throwable failure) {
        if (next != current || closed) {
            if (opened != null) {
                opened.close();
            }
        } else if (opened == null) {
            refused(failure);
        } else {
            next.begin(
                    opened,
                    new Hello(
                            List.of(ProtocolVersion.CURRENT),
                            greeting.clientVersion(),
                            greeting.locale(),
                            place.cursor()));
        }
    }

    private void refused(@Nullable Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof FaultException refusal && forGood(refusal.fault())) {
            end(refusal.fault());
        } else if (cause instanceof Transport.HandshakeRefused handshake
                && (handshake.status() == 401 || handshake.status() == 403)) {
            renewAndReconnect();
        } else {
            LOG.info("not connected: {}", String.valueOf(cause));
            reconnectLater();
        }
    }

    private static boolean forGood(Fault fault) {
        FaultCategory category = fault.code().category();
        return category == FaultCategory.UNAUTHENTICATED || category == FaultCategory.FORBIDDEN;
    }

    /** The token was not liked: a new one shows whether the user still may. */
    private void renewAndReconnect() {
        tokens.refresh()
                .whenComplete(
                        (renewed, failure) -> {
                            if (closed) {
                                return;
                            }
                            if (failure != null) {
                                refused(failure);
                            } else {
                                reconnectLater();
                            }
                        });
    }

    private void reconnectLater() {
        timers.reconnect(backoff.next(), this::connect);
    }

    private void lost(String why, boolean notPermitted) {
        if (closed) {
            return;
        }
        LOG.info("connection lost: {}", why);
        drop();
        pending.connectionLost();
        if (phase == ConnectionPhase.ONLINE) {
            enter(ConnectionPhase.RECONNECTING);
        }
        if (notPermitted) {
            renewAndReconnect();
        } else {
            reconnectLater();
        }
    }

    private void drop() {
        timers.cancelAll();
        if (current != null) {
            current.end();
            current = null;
        }
    }

    private void end(Fault fault) {
        finish();
        ended.accept(fault);
    }

    private void finish() {
        closed = true;
        drop();
        pending.close();
        enter(ConnectionPhase.OFFLINE);
    }

    private void renewInTime() {
        Duration wait = Duration.between(lane.now(), tokens.refreshAt());
        timers.renew(wait.isPositive() ? wait : Duration.ZERO, this::renew);
    }

    private void renew() {
        Conversation now = current;
        tokens.refresh()
                .whenComplete(
                        (renewed, failure) -> {
                            if (now == null || now != current || closed) {
                                return;
                            }
                            if (failure == null) {
                                now.post(new RenewToken(renewed.access()));
                                renewInTime();
                            } else if (failure instanceof FaultException refusal
                                    && forGood(refusal.fault())) {
                                end(refusal.fault());
                            } else {
                                timers.renew(RENEW_RETRY, this::renew);
                            }
                        });
    }

    private void enter(ConnectionPhase next) {
        phase = next;
        phaseSince = clock.atServer(lane.now());
        hub.connection(phase, phaseSince, latency);
    }

    private final class Supervising implements Conversation.Supervisor {
        @Override
        public void welcomed() {
            enter(ConnectionPhase.ONLINE);
            renewInTime();
        }

        @Override
        public void alive(Duration measured) {
            backoff.reset();
            latency = measured;
            hub.connection(phase, phaseSince, measured);
        }

        @Override
        public void notWelcomed(Fault fault) {
            if (fault.code() == FaultCode.UNSUPPORTED_VERSION) {
                end(fault);
            } else {
                ServerConnection.this.lost("not greeted: " + fault.code(), forGood(fault));
            }
        }

        @Override
        public void closed(int code) {
            if (code == REPLACED) {
                // Coming back would throw the user's newer console out in turn.
                end(Fault.of(FaultCode.REFRESH_REUSED));
            } else {
                ServerConnection.this.lost(
                        "closed with " + code, code == TOKEN_EXPIRED || code == SESSIONS_ENDED);
            }
        }

        @Override
        public void lost(String why) {
            ServerConnection.this.lost(why, false);
        }
    }
}
