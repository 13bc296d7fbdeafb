package id.tanggap.server.attachment;

import id.tanggap.protocol.attachment.AttachmentView;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.server.attachment.internal.AttachmentFiles;
import id.tanggap.server.attachment.internal.AttachmentFiles.Received;
import id.tanggap.server.attachment.internal.FileInspection;
import id.tanggap.server.attachment.internal.FileInspection.Verdict;
import id.tanggap.server.attachment.internal.Room;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Takes files in. No transaction is open while a body comes in, which takes as long as the sender's
 * line does; it begins when the file is whole, looked at and on disk. Any thread; blocking.
 */
@ApplicationScoped
public class AttachmentUploads {
    private final AttachmentService attachments;
    private final AttachmentFiles files;
    private final FileInspection inspection;
    private final Room room;
    private final long maxSize;
    private final Semaphore places;

    @Inject
    AttachmentUploads(
            AttachmentService attachments,
            AttachmentFiles files,
            FileInspection inspection,
            Room room,
            AttachmentConfig config) {
        this.attachments = attachments;
        this.files = files;
        this.inspection = inspection;
        this.room = room;
        this.maxSize = config.maxSize().asLongValue();
        this.places = new Semaphore(config.uploadsAtOnce());
    }

    /**
     * A file that somebody sends.
     *
     * @param name its name
     * @param declared its media type as the sender says; null when he does not
     * @param length its length in bytes; null when it is not known before
     * @param body its content, read once
     */
    public record Upload(
            @Nullable String name,
            @Nullable String declared,
            @Nullable Long length,
            InputStream body) {}

    /**
     * Puts a file on a ticket.
     *
     * @param key the same file under the same key is taken once, also when it is sent again; null
     *     takes it each time
     * @throws DomainException {@code NOT_FOUND_HERE}, {@code TOO_LARGE}, {@code INVALID}, {@code
     *     ATTACHMENT_TYPE}, {@code ATTACHMENT_UNSAFE}, {@code STORAGE_FULL}, {@code BUSY}, {@code
     *     COMMAND_ID_REUSED}
     */
    public AttachmentView upload(UUID ticketId, Upload upload, @Nullable UUID key, Actor actor) {
        attachments.mustTake(ticketId);
        room.require(upload.length() == null ? maxSize : upload.length());
        if (!places.tryAcquire()) {
            throw new DomainException(FaultCode.BUSY, Map.of("retryAfterSeconds", "2"));
        }
        try {
            Received received = files.receive(upload.body(), maxSize);
            try {
                Verdict verdict =
                        inspection.inspect(received.path(), upload.name(), upload.declared());
                return attachments.keep(ticketId, received, verdict, key, actor);
            } finally {
                files.discard(received.path());
            }
        } finally {
            places.release();
        }
    }
}
