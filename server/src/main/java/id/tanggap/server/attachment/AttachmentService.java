package id.tanggap.server.attachment;

import com.github.f4b6a3.uuid.UuidCreator;
import id.tanggap.protocol.attachment.AttachmentList;
import id.tanggap.protocol.attachment.AttachmentView;
import id.tanggap.protocol.attachment.RemoveAttachment;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.server.attachment.internal.AttachmentFiles;
import id.tanggap.server.attachment.internal.AttachmentFiles.Received;
import id.tanggap.server.attachment.internal.AttachmentRows;
import id.tanggap.server.attachment.internal.ContentReleased;
import id.tanggap.server.attachment.internal.FileInspection.Verdict;
import id.tanggap.server.attachment.internal.Previews;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.audit.Audit;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.ticket.TicketThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Files on tickets: which there are, their content, their end. Taking them in is {@link
 * AttachmentUploads}. Any thread; blocking.
 */
@ApplicationScoped
@Transactional
public class AttachmentService {
    private static final String TYPE = "attachment";

    private final AttachmentRows rows;
    private final AttachmentFiles files;
    private final Previews previews;
    private final TicketThread thread;
    private final Audit audit;
    private final Clock clock;
    private final AttachmentConfig config;
    private final Event<ContentReleased> released;

    @Inject
    AttachmentService(
            AttachmentRows rows,
            AttachmentFiles files,
            Previews previews,
            TicketThread thread,
            Audit audit,
            Clock clock,
            AttachmentConfig config,
            Event<ContentReleased> released) {
        this.rows = rows;
        this.files = files;
        this.previews = previews;
        this.thread = thread;
        this.audit = audit;
        this.clock = clock;
        this.config = config;
        this.released = released;
    }

    /**
     * An attachment with its content.
     *
     * @param view what it is
     * @param path where its content lies
     */
    public record Content(AttachmentView view, Path path) {}

    /**
     * The files of a ticket.
     *
     * @throws DomainException {@code NOT_FOUND_HERE}
     */
    public AttachmentList list(UUID ticketId) {
        thread.mustExist(ticketId);
        return all(ticketId);
    }

    /**
     * Opens the content to somebody who takes it away: that is audited.
     *
     * @throws DomainException {@code NOT_FOUND_HERE}, {@code ATTACHMENT_MISSING}
     */
    public Content download(UUID id, Actor actor) {
        AttachmentView view = found(id);
        Path path = files.contentOf(view.sha256());
        requireFile(path, view);
        audit.record(
                actor,
                "attachment.downloaded",
                TYPE,
                id,
                Map.of("ticketId", view.ticketId(), "name", view.name()));
        return new Content(view, path);
    }

    /**
     * The small picture of a picture, a JPEG.
     *
     * @throws DomainException {@code NOT_FOUND_HERE} also when it has none, {@code
     *     ATTACHMENT_MISSING}
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED) // making one takes a moment
    public Path preview(UUID id) {
        AttachmentView view = found(id);
        if (!view.preview()) {
            throw DomainException.notFound("preview", id);
        }
        requireFile(files.contentOf(view.sha256()), view);
        return previews.of(view.sha256())
                .orElseThrow(() -> DomainException.notFound("preview", id));
    }

    /**
     * Takes a file away for good.
     *
     * @throws DomainException {@code NOT_FOUND_HERE}
     */
    public AttachmentList remove(RemoveAttachment command, Actor actor) {
        AttachmentView view = found(command.attachmentId());
        take(view, command.reason().strip(), actor);
        return all(view.ticketId());
    }

    /** Takes away what is kept no longer; answers how many. One transaction for each batch. */
    int removeExpired(int batch) {
        var expired = rows.expired(clock.instant(), batch);
        expired.forEach(view -> take(view, null, Actor.SYSTEM));
        return expired.size();
    }

    /** Refuses a ticket that takes no files. */
    void mustTake(UUID ticketId) {
        thread.mustExist(ticketId);
    }

    /**
     * Keeps what has come in: the content is in its place before the row is there for others. The
     * digest's lock stands until then, so that nobody deletes the content as unused in between.
     * This is the one place where a transaction waits for the disk: for a rename.
     */
    AttachmentView keep(
            UUID ticketId, Received received, Verdict verdict, @Nullable UUID key, Actor actor) {
        rows.lock(received.sha256());
        Optional<AttachmentView> earlier =
                key == null ? Optional.empty() : rows.uploaded(actor.userId(), key);
        if (earlier.isPresent()) {
            return same(earlier.get(), ticketId, received, verdict);
        }
        Instant now = clock.instant();
        UUID id = UuidCreator.getTimeOrderedEpoch();
        UUID entryId =
                thread.attached(
                        ticketId,
                        verdict.name(),
                        actor,
                        Map.of(
                                "attachmentId",
                                id,
                                "name",
                                verdict.name(),
                                "size",
                                received.size(),
                                "mediaType",
                                verdict.mediaType(),
                                "sha256",
                                received.sha256()));
        AttachmentView view =
                new AttachmentView(
                        id,
                        ticketId,
                        entryId,
                        verdict.name(),
                        received.size(),
                        verdict.mediaType(),
                        received.sha256(),
                        verdict.preview(),
                        actor.userId(),
                        actor.name(),
                        now,
                        now.plus(config.retention()));
        if (!rows.add(view, key)) {
            throw DomainException.of(FaultCode.COMMAND_ID_REUSED); // by other content, just now
        }
        files.keep(received);
        return view;
    }

    private void take(AttachmentView view, @Nullable String reason, Actor actor) {
        thread.detached(
                view.ticketId(),
                view.name(),
                reason,
                actor,
                Map.of(
                        "attachmentId",
                        view.id(),
                        "name",
                        view.name(),
                        "sha256",
                        view.sha256(),
                        "reason",
                        reason == null ? "RETENTION" : reason));
        if (!rows.remove(view.id())) {
            throw DomainException.notFound(TYPE, view.id()); // somebody was faster
        }
        released.fire(new ContentReleased(view.sha256()));
    }

    private AttachmentList all(UUID ticketId) {
        return new AttachmentList(rows.ofTicket(ticketId), config.maxSize().asLongValue());
    }

    private AttachmentView found(UUID id) {
        return rows.find(id).orElseThrow(() -> DomainException.notFound(TYPE, id));
    }

    private static void requireFile(Path path, AttachmentView view) {
        if (!Files.isRegularFile(path)) {
            throw new DomainException(FaultCode.ATTACHMENT_MISSING, Map.of("name", view.name()));
        }
    }

    private static AttachmentView same(
            AttachmentView earlier, UUID ticketId, Received received, Verdict verdict) {
        if (earlier.ticketId().equals(ticketId)
                && earlier.sha256().equals(received.sha256())
                && earlier.name().equals(verdict.name())) {
            return earlier;
        }
        throw DomainException.of(FaultCode.COMMAND_ID_REUSED);
    }
}
