package id.tanggap.console.net;

import id.tanggap.protocol.attachment.AttachmentView;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;

/**
 * Carries files to the server and back, beside the conversation, so that a large one does not hold
 * up what is said. Safe from any thread; never blocks. What it returns fails with {@link
 * FaultException}, may complete on any thread, and ends the transfer when it is cancelled.
 */
public interface AttachmentTransfer {
    /**
     * Puts a file on a ticket.
     *
     * @param key names the upload: sent again under it, a file that has arrived is not taken twice
     * @param name name it gets, without folders
     * @param sent told the bytes sent so far, on any thread
     */
    CompletableFuture<AttachmentView> upload(
            UUID key, UUID ticketId, Path file, String name, LongConsumer sent);

    /**
     * Writes the content of an attachment to a file, which is there in whole or not at all.
     *
     * @param received told the bytes received so far, on any thread
     */
    CompletableFuture<Path> download(UUID attachmentId, Path file, LongConsumer received);

    /** The small picture of an attachment that has one. */
    CompletableFuture<byte[]> preview(UUID attachmentId);
}
