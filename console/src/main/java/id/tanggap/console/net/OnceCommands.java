package id.tanggap.console.net;

import com.github.f4b6a3.uuid.UuidCreator;
import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Commands that must not be carried out twice, such as filing a ticket. When the user acts, a
 * command gets its id; when no answer comes, nobody knows whether it was carried out, so asking for
 * the very same again sends it under the same id and the server answers with the first result.
 *
 * <p>What is unconfirmed is remembered per subject and kind of command. It is forgotten when the
 * server refuses it, and when the server accepts it or another of its kind: from then on the same
 * words are a new wish. Safe from any thread.
 */
public final class OnceCommands {
    private final ServerApi api;
    private final Map<Draft, Map<ClientCommand<?>, UUID>> unconfirmed = new ConcurrentHashMap<>();

    /** What the user has before him while he asks, and perhaps asks again. */
    private record Draft(UUID subject, Class<?> kind) {}

    public OnceCommands(ServerApi api) {
        this.api = api;
    }

    /**
     * Gives a command its id, now, and the work that sends it. Call it where the user acts.
     *
     * @param subject what the command is about: a ticket, a call, a constant for what has no id yet
     */
    public <R extends ServerReply> Supplier<CompletableFuture<R>> sending(
            UUID subject, ClientCommand<R> command) {
        Draft draft = new Draft(subject, command.getClass());
        UUID id =
                unconfirmed
                        .computeIfAbsent(draft, key -> new ConcurrentHashMap<>())
                        .computeIfAbsent(command, key -> UuidCreator.getTimeOrderedEpoch());
        return () ->
                api.send(id, command)
                        .whenComplete(
                                (reply, failure) -> {
                                    if (failure == null) {
                                        unconfirmed.remove(draft);
                                    } else if (isRefusal(failure)) {
                                        drop(draft, command);
                                    }
                                });
    }

    /** The user has dropped what he wanted of the subject: the same asked for again is new. */
    public void forget(UUID subject) {
        unconfirmed.keySet().removeIf(draft -> draft.subject().equals(subject));
    }

    private void drop(Draft draft, ClientCommand<?> command) {
        unconfirmed.computeIfPresent(
                draft,
                (key, ids) -> {
                    ids.remove(command);
                    return ids.isEmpty() ? null : ids;
                });
    }

    /** Whether the server has certainly not carried the command out. */
    private static boolean isRefusal(Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof FaultException refused && !mayBeDone(refused.fault());
    }

    /**
     * Whether a command that was answered so is not asked for anew, under another id: a server that
     * lost its database says that nothing is saved, and may be wrong about that.
     */
    public static boolean mayBeDone(Fault fault) {
        return isUnsure(fault) || fault.code() == FaultCode.DATABASE_UNAVAILABLE;
    }

    /** Whether the command may have been carried out all the same. */
    public static boolean isUnsure(Fault fault) {
        return switch (fault.code()) {
            case TIMEOUT, CONNECTION_LOST, COMMAND_UNFINISHED, UNEXPECTED -> true;
            default -> false;
        };
    }
}
