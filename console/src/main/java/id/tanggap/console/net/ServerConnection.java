package id.tanggap.console.net;

import com.github.f4b6a3.uuid.UuidCreator;
import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.ClientFrame;
import id.tanggap.protocol.Cursor;
import id.tanggap.protocol.Failed;
import id.tanggap.protocol.ProtocolVersion;
import id.tanggap.protocol.ServerEvent;
import id.tanggap.protocol.ServerFrame;
import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.call.PbxChanged;
import id.tanggap.protocol.call.QueueChanged;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCategory;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.session.Hello;
import id.tanggap.protocol.session.Ping;
import id.tanggap.protocol.session.RenewToken;
import id.tanggap.protocol.session.ResumeMode;
import id.tanggap.protocol.session.Welcome;
import java.nio.charset.StandardCharsets;
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
 * One user's connection to the server, kept up by itself until closed or refused for good. It
 * notices a dead peer by its own heartbeat, comes back with growing random waits, resumes at its
 * cursor, and gives every event on exactly once. All state is confined to the lane.
 */
public final class ServerConnection implements ServerApi, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ServerConnection.class);
    private static final Duration GREETING_TIME = Duration.ofSeconds(5);
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
    private final PendingRequests pending;
    private final Backoff backoff;
    private final LineTimers timers;

    private ConnectionPhase phase = ConnectionPhase.OFFLINE;
    private Instant phaseSince = Instant.EPOCH;
    private boolean closed;
    private int attempt;
    private Transport.@Nullable Channel channel;
    private @Nullable UUID helloId;
    private @Nullable UUID pingId;
    private Instant pingSent = Instant.EPOCH;
    private Instant heard = Instant.EPOCH;
    private @Nullable Duration latency;
    private @Nullable Cursor cursor;
    private long seq;

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
    public <R extends ServerReply> CompletableFuture<R> send(ClientCommand<R> command) {
        CompletableFuture<ServerReply> future = new CompletableFuture<>();
        UUID id = UuidCreator.getTimeOrderedEpoch();
        lane.execute(
                () -> {
                    if (phase == ConnectionPhase.ONLINE) {
                        submit(id, command, future);
                    } else {
                        future.completeExceptionally(FaultException.of(FaultCode.CONNECTION_LOST));
                    }
                });
        return (CompletableFuture<R>) future;
    }

    private void submit(UUID id, ClientCommand<?> command, CompletableFuture<ServerReply> future) {
        String text = codec.write(new ClientFrame(ProtocolVersion.CURRENT, id, command));
        if (text.getBytes(StandardCharsets.UTF_8).length > ProtocolVersion.MAX_MESSAGE_BYTES) {
            future.completeExceptionally(FaultException.of(FaultCode.TOO_LARGE));
            return;
        }
        pending.sent(id, command, future);
        transmit(text);
    }

    private void connect() {
        int mine = ++attempt;
        tokens.fresh()
                .thenCompose(fresh -> transport.open(fresh.access(), new Hearing(mine)))
                .whenComplete(
                        (opened, failure) -> lane.execute(() -> opened(mine, opened, failure)));
    }

    private void opened(int mine, Transport.@Nullable Channel opened, @Nullable Throwable failure) {
        if (mine != attempt || closed) {
            if (opened != null) {
                opened.close();
            }
            return;
        }
        if (opened == null) {
            refused(failure);
            return;
        }
        channel = opened;
        seq = 0;
        heard = lane.now();
        timers.greeting(GREETING_TIME, () -> lost("no greeting"));
        helloId =
                post(
                        new Hello(
                                List.of(ProtocolVersion.CURRENT),
                                greeting.clientVersion(),
                                greeting.locale(),
                                cursor));
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

    private void lost(String why) {
        lost(why, false);
    }

    private void lost(String why, boolean notPermitted) {
        if (closed) {
            return;
        }
        LOG.info("connection lost: {}", why);
        dropChannel();
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

    private void dropChannel() {
        attempt++;
        timers.cancelAll();
        helloId = null;
        pingId = null;
        if (channel != null) {
            channel.close();
            channel = null;
        }
    }

    private void end(Fault fault) {
        finish();
        ended.accept(fault);
    }

    private void finish() {
        closed = true;
        dropChannel();
        pending.close();
        enter(ConnectionPhase.OFFLINE);
    }

    private void received(int mine, String text) {
        if (mine != attempt || closed) {
            return;
        }
        heard = lane.now();
        ServerFrame frame;
        try {
            frame = codec.read(text);
        } catch (IllegalArgumentException e) {
            LOG.error("frame not understood", e);
            lost("frame not understood");
            return;
        }
        hub.heard(frame.at());
        ServerReply reply = frame.reply();
        UUID replyTo = frame.replyTo();
        ServerEvent event = frame.event();
        if (reply != null && replyTo != null) {
            answered(replyTo, reply, frame.at());
        } else if (event != null) {
            happened(frame, event);
        } else if (reply instanceof Failed failed) {
            LOG.error("the server could not read a frame of ours: {}", failed.fault());
        }
    }

    private void answered(UUID replyTo, ServerReply reply, Instant at) {
        if (replyTo.equals(helloId)) {
            helloId = null;
            greeted(reply, at);
        } else if (replyTo.equals(pingId)) {
            pingId = null;
            backoff.reset();
            latency = Duration.between(pingSent, lane.now());
            clock.observed(at, lane.now(), latency);
            hub.connection(phase, phaseSince, latency);
        } else {
            pending.answered(replyTo, reply);
        }
    }

    private void greeted(ServerReply reply, Instant at) {
        switch (reply) {
            case Welcome welcome -> welcomed(welcome, at);
            case Failed failed when failed.fault().code() == FaultCode.UNSUPPORTED_VERSION ->
                    end(failed.fault());
            case Failed failed ->
                    lost("not greeted: " + failed.fault().code(), forGood(failed.fault()));
            default -> lost("not greeted");
        }
    }

    private void welcomed(Welcome welcome, Instant at) {
        boolean first = cursor == null;
        cursor =
                welcome.resume() == ResumeMode.REPLAY && cursor != null ? cursor : welcome.cursor();
        clock.observed(at, lane.now(), Duration.ZERO);
        timers.greeted();
        hub.welcome(welcome);
        if (!first && welcome.resume() != ResumeMode.REPLAY) {
            hub.resync();
        }
        enter(ConnectionPhase.ONLINE);
        Duration pingEvery = Duration.ofSeconds(welcome.pingSeconds());
        ping(pingEvery);
        watch(Duration.ofSeconds(welcome.deadSeconds()));
        renewInTime();
        for (PendingRequests.Unanswered again : pending.resend()) {
            transmit(
                    codec.write(
                            new ClientFrame(ProtocolVersion.CURRENT, again.id(), again.command())));
        }
    }

    private void happened(ServerFrame frame, ServerEvent event) {
        Long number = frame.seq();
        Cursor place = frame.cursor();
        if (number == null || place == null || number != seq + 1) {
            lost("hole in the events after " + seq);
            return;
        }
        seq = number;
        if (isNews(place, event)) {
            cursor = place;
            hub.event(event);
        }
    }

    /**
     * Whether the event was not given on before. Live states that are not in the feed come with the
     * place of the last event that is.
     */
    private boolean isNews(Cursor place, ServerEvent event) {
        Cursor last = cursor;
        if (last == null || !last.epoch().equals(place.epoch()) || last.isBefore(place)) {
            return true;
        }
        return last.equals(place) && (event instanceof QueueChanged || event instanceof PbxChanged);
    }

    private void ping(Duration every) {
        if (pingId == null) {
            pingSent = lane.now();
            pingId = post(new Ping());
        }
        timers.ping(every, () -> ping(every));
    }

    private void watch(Duration limit) {
        Duration left = limit.minus(Duration.between(heard, lane.now()));
        if (left.isPositive()) {
            timers.watch(left, () -> watch(limit));
        } else {
            lost("silent for " + limit.toSeconds() + " s");
        }
    }

    private void renewInTime() {
        Duration wait = Duration.between(lane.now(), tokens.refreshAt());
        timers.renew(wait.isPositive() ? wait : Duration.ZERO, this::renew);
    }

    private void renew() {
        int mine = attempt;
        tokens.refresh()
                .whenComplete(
                        (renewed, failure) -> {
                            if (mine != attempt || closed) {
                                return;
                            }
                            if (failure == null) {
                                post(new RenewToken(renewed.access()));
                                renewInTime();
                            } else if (failure instanceof FaultException refusal
                                    && forGood(refusal.fault())) {
                                end(refusal.fault());
                            } else {
                                timers.renew(RENEW_RETRY, this::renew);
                            }
                        });
    }

    /** Sends a command whose answer only the connection itself looks at. */
    private UUID post(ClientCommand<?> command) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        transmit(codec.write(new ClientFrame(ProtocolVersion.CURRENT, id, command)));
        return id;
    }

    private void transmit(String text) {
        Transport.Channel line = channel;
        int mine = attempt;
        if (line == null) {
            return;
        }
        line.send(text)
                .whenComplete(
                        (sent, failure) -> {
                            if (failure != null) {
                                lane.execute(() -> brokenOff(mine, "send failed", false));
                            }
                        });
    }

    private void brokenOff(int mine, String why, boolean notPermitted) {
        if (mine == attempt) {
            lost(why, notPermitted);
        }
    }

    private void enter(ConnectionPhase next) {
        phase = next;
        phaseSince = clock.atServer(lane.now());
        hub.connection(phase, phaseSince, latency);
    }

    private final class Hearing implements Transport.Listener {
        private final int mine;

        private Hearing(int mine) {
            this.mine = mine;
        }

        @Override
        public void received(String text) {
            lane.execute(() -> ServerConnection.this.received(mine, text));
        }

        @Override
        public void closed(int code) {
            boolean notPermitted = code == TOKEN_EXPIRED || code == SESSIONS_ENDED;
            lane.execute(
                    () -> {
                        if (code == REPLACED && mine == attempt && !ServerConnection.this.closed) {
                            // Coming back would throw the user's newer console out in turn.
                            end(Fault.of(FaultCode.REFRESH_REUSED));
                        } else {
                            brokenOff(mine, "closed with " + code, notPermitted);
                        }
                    });
        }
    }
}
