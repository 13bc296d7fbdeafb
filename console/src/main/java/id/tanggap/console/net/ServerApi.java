package id.tanggap.console.net;

import com.github.f4b6a3.uuid.UuidCreator;
import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.ServerReply;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Sends commands to the server. Safe from any thread; never blocks. */
public interface ServerApi {
    /**
     * Sends a command under an id. A write that the server has carried out under this id is not
     * done again: it answers with the first result. {@link OnceCommands} keeps such ids.
     *
     * @param commandId UUID of version 7
     * @return completes with the reply, or exceptionally with {@link FaultException}: the server's
     *     refusal, {@code TIMEOUT} or {@code CONNECTION_LOST}. It may complete on any thread.
     */
    <R extends ServerReply> CompletableFuture<R> send(UUID commandId, ClientCommand<R> command);

    /** Sends a command that does no harm when it is carried out again, such as a question. */
    default <R extends ServerReply> CompletableFuture<R> send(ClientCommand<R> command) {
        return send(UuidCreator.getTimeOrderedEpoch(), command);
    }
}
