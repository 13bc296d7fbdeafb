package id.tanggap.console.net;

import com.github.f4b6a3.uuid.UuidCreator;
import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.ClientFrame;
import id.tanggap.protocol.Failed;
import id.tanggap.protocol.ProtocolVersion;
import id.tanggap.protocol.ServerEvent;
import id.tanggap.protocol.ServerFrame;
import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.session.Hello;
import id.tanggap.protocol.session.Ping;
import id.tanggap.protocol.session.Welcome;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One channel from the greeting to its end: frames out and in, and the heartbeat that notices a
 * dead peer. It never ends itself; it tells the supervisor what happened and is ended by him.
 * Confined to the lane, except that the transport may call from any thread.
 */
final class Conversation implements Transport.Listener {
    private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);
    private static final Duration GREETING_TIME = Duration.ofSeconds(5);

    private final Lane lane;
    private final EventHub hub;
    private final ServerClock clock;
    private final FeedPlace place;
    private final PendingRequests pending;
    private final FrameCodec codec;
    private final Supervisor supervisor;
    private final LineTimers timers;

    private boolean over;
    private Transport.@Nullable Channel channel;
    private @Nullable UUID helloId;
    private @Nullable UUID pingId;
    private Instant pingSent = Instant.EPOCH;
    private Instant heard = Instant.EPOCH;

    /** Decides what follows from what happens on the channel. */
    interface Supervisor {
        /** The server has welcomed the console; commands may be sent. */
        void welcomed();

        /** The server has answered a ping. */
        void alive(Duration latency);

        /** The server did not welcome the console. */
        void notWelcomed(Fault fault);

        /** The channel ended by itself, with this close code. */
        void closed(int code);

        /** The channel is of no use any more. */
        void lost(String why);
    }

    Conversation(
            Lane lane,
            EventHub hub,
            ServerClock clock,
            FeedPlace place,
            PendingRequests pending,
            FrameCodec codec,
            Supervisor supervisor) {
        this.lane = lane;
        this.hub = hub;
        this.clock = clock;
        this.place = place;
        this.pending = pending;
        this.codec = codec;
        this.supervisor = supervisor;
        this.timers = new LineTimers(lane);
    }

    /** The channel is open: greets. */
    void begin(Transport.Channel opened, Hello hello) {
        channel = opened;
        heard = lane.now();
        timers.greeting(GREETING_TIME, () -> supervisor.lost("no greeting"));
        helloId = post(hello);
    }

    /** Ends the channel; nothing is told any more. */
    void end() {
        over = true;
        timers.cancelAll();
        if (channel != null) {
            channel.close();
            channel = null;
        }
    }

    /** Sends a command of the user; the future is completed by the answer. */
    void request(UUID id, ClientCommand<?> command, CompletableFuture<ServerReply> future) {
        String text = frame(id, command);
        if (text.getBytes(StandardCharsets.UTF_8).length > ProtocolVersion.MAX_MESSAGE_BYTES) {
            future.completeExceptionally(FaultException.of(FaultCode.TOO_LARGE));
            return;
        }
        pending.sent(id, command, future);
        transmit(text);
    }

    /** Sends a command whose answer only the connection itself looks at. */
    UUID post(ClientCommand<?> command) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        transmit(frame(id, command));
        return id;
    }

    @Override
    public void received(String text) {
        lane.execute(
                () -> {
                    if (!over) {
                        read(text);
                    }
                });
    }

    @Override
    public void closed(int code) {
        lane.execute(
                () -> {
                    if (!over) {
                        supervisor.closed(code);
                    }
                });
    }

    private String frame(UUID id, ClientCommand<?> command) {
        return codec.write(new ClientFrame(ProtocolVersion.CURRENT, id, command));
    }

    private void transmit(String text) {
        Transport.Channel line = channel;
        if (line == null) {
            return;
        }
        line.send(text)
                .whenComplete(
                        (sent, failure) -> {
                            if (failure != null) {
                                lane.execute(this::sendFailed);
                            }
                        });
    }

    private void sendFailed() {
        if (!over) {
            supervisor.lost("send failed");
        }
    }

    private void read(String text) {
        heard = lane.now();
        ServerFrame frame;
        try {
            frame = codec.read(text);
        } catch (IllegalArgumentException e) {
            LOG.error("frame not understood", e);
            supervisor.lost("frame not understood");
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
            Duration latency = Duration.between(pingSent, lane.now());
            clock.observed(at, lane.now(), latency);
            supervisor.alive(latency);
        } else {
            pending.answered(replyTo, reply);
        }
    }

    private void greeted(ServerReply reply, Instant at) {
        switch (reply) {
            case Welcome welcome -> welcomed(welcome, at);
            case Failed failed -> supervisor.notWelcomed(failed.fault());
            default -> supervisor.lost("not greeted");
        }
    }

    private void welcomed(Welcome welcome, Instant at) {
        boolean missed = place.begin(welcome);
        clock.observed(at, lane.now(), Duration.ZERO);
        timers.greeted();
        hub.welcome(welcome);
        if (missed) {
            hub.resync();
        }
        supervisor.welcomed();
        ping(Duration.ofSeconds(welcome.pingSeconds()));
        watch(Duration.ofSeconds(welcome.deadSeconds()));
        for (PendingRequests.Unanswered again : pending.resend()) {
            transmit(frame(again.id(), again.command()));
        }
    }

    private void happened(ServerFrame frame, ServerEvent event) {
        switch (place.next(frame.seq(), frame.cursor(), event)) {
            case NEWS -> hub.event(event);
            case KNOWN -> {}
            case HOLE -> supervisor.lost("hole in the events after " + place.seq());
        }
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
            supervisor.lost("silent for " + limit.toSeconds() + " s");
        }
    }
}
