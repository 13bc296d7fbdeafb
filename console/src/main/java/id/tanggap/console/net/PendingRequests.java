package id.tanggap.console.net;

import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.Failed;
import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.sla.AskWhatIf;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * Commands that wait for their answer. Each ends exactly once: with its reply, the server's
 * refusal, {@code TIMEOUT} or {@code CONNECTION_LOST}. Only on the connection's lane.
 */
final class PendingRequests {
    /** Time for an answer. */
    static final Duration ANSWER_TIME = Duration.ofSeconds(10);

    /** Time for an answer that the server works on for up to a minute. */
    static final Duration LONG_ANSWER_TIME = Duration.ofSeconds(75);

    /** How long a command may wait for the line to come back. */
    static final Duration RESEND_TIME = Duration.ofSeconds(60);

    private final Lane lane;
    private final Map<UUID, Pending> pending = new LinkedHashMap<>();

    private static final class Pending {
        private final ClientCommand<?> command;
        private final CompletableFuture<ServerReply> future;
        private Lane.Timer timer;
        private boolean resent;

        private Pending(
                ClientCommand<?> command, CompletableFuture<ServerReply> future, Lane.Timer timer) {
            this.command = command;
            this.future = future;
            this.timer = timer;
        }
    }

    /**
     * A command whose outcome is unknown.
     *
     * @param id its id, the same as before
     * @param command the command
     */
    record Unanswered(UUID id, ClientCommand<?> command) {}

    PendingRequests(Lane lane) {
        this.lane = lane;
    }

    /** A command has been handed to the channel. */
    void sent(UUID id, ClientCommand<?> command, CompletableFuture<ServerReply> future) {
        Duration patience = command instanceof AskWhatIf ? LONG_ANSWER_TIME : ANSWER_TIME;
        pending.put(id, new Pending(command, future, expire(id, patience, FaultCode.TIMEOUT)));
    }

    /** An answer came; late and foreign ones are dropped. */
    void answered(UUID id, ServerReply reply) {
        Pending request = remove(id);
        if (request == null) {
            return;
        }
        if (reply instanceof Failed failed) {
            request.future.completeExceptionally(new FaultException(failed.fault()));
        } else {
            request.future.complete(reply);
        }
    }

    /**
     * The line broke. What may be sent again waits for {@link #resend()}, once and for a minute;
     * everything else ends now.
     */
    void connectionLost() {
        for (UUID id : List.copyOf(pending.keySet())) {
            Pending request = pending.get(id);
            if (request == null) {
                continue;
            }
            if (request.resent || !Resending.allowed(request.command)) {
                fail(id, FaultCode.CONNECTION_LOST);
            } else {
                request.timer.cancel();
                request.timer = expire(id, RESEND_TIME, FaultCode.CONNECTION_LOST);
            }
        }
    }

    /** The line is back: what is to be sent again, in the order it was sent first. */
    List<Unanswered> resend() {
        List<Unanswered> again = new ArrayList<>();
        pending.forEach(
                (id, request) -> {
                    request.resent = true;
                    request.timer.cancel();
                    request.timer = expire(id, ANSWER_TIME, FaultCode.TIMEOUT);
                    again.add(new Unanswered(id, request.command));
                });
        return again;
    }

    /** The end: nothing is kept. */
    void close() {
        for (UUID id : List.copyOf(pending.keySet())) {
            fail(id, FaultCode.CONNECTION_LOST);
        }
    }

    private Lane.Timer expire(UUID id, Duration after, FaultCode code) {
        return lane.schedule(after, () -> fail(id, code));
    }

    private void fail(UUID id, FaultCode code) {
        Pending request = remove(id);
        if (request != null) {
            request.future.completeExceptionally(FaultException.of(code));
        }
    }

    private @org.jspecify.annotations.Nullable Pending remove(UUID id) {
        Pending request = pending.remove(id);
        if (request != null) {
            request.timer.cancel();
        }
        return request;
    }
}
