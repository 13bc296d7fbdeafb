package id.tanggap.console.net;

import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.ServerReply;
import java.util.concurrent.CompletableFuture;

/** Sends commands to the server. Safe from any thread; never blocks. */
public interface ServerApi {
    /**
     * Sends a command.
     *
     * @return completes with the reply, or exceptionally with {@link FaultException}: the server's
     *     refusal, {@code TIMEOUT} or {@code CONNECTION_LOST}. It may complete on any thread.
     */
    <R extends ServerReply> CompletableFuture<R> send(ClientCommand<R> command);
}
