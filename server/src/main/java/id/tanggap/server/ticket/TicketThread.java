package id.tanggap.server.ticket;

import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.ticket.internal.ThreadEntry;
import id.tanggap.server.ticket.internal.Ticket;
import id.tanggap.server.ticket.internal.TicketDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How features that put things on tickets write into the thread: entry, audit and event in their
 * own transaction, with the ticket locked.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TicketThread {
    /** Kind of a link to an article, where a link to a ticket has one of the ticket links'. */
    private static final String ARTICLE = "ARTICLE";

    private final TicketDesk desk;
    private final Clock clock;

    @Inject
    TicketThread(TicketDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Refuses a ticket that is not there.
     *
     * @throws DomainException {@code NOT_FOUND_HERE}
     */
    public void mustExist(UUID ticketId) {
        desk.found(ticketId);
    }

    /**
     * Notes that a file was put on a ticket.
     *
     * @return id of the entry
     * @throws DomainException {@code NOT_FOUND_HERE}
     */
    public UUID attached(UUID ticketId, String fileName, Actor actor, Map<String, ?> details) {
        Ticket ticket = desk.locked(ticketId);
        return note(ticket, null, fileName, null, actor, "attachment.added", details);
    }

    /**
     * Notes that a file was taken away.
     *
     * @param reason why; null when its time was over
     * @return id of the entry
     * @throws DomainException {@code NOT_FOUND_HERE}
     */
    public UUID detached(
            UUID ticketId,
            String fileName,
            @Nullable String reason,
            Actor actor,
            Map<String, ?> details) {
        Ticket ticket = desk.locked(ticketId);
        return note(ticket, fileName, null, reason, actor, "attachment.removed", details);
    }

    /**
     * Notes that an article was linked to a ticket.
     *
     * @param title the article's title
     * @throws DomainException {@code NOT_FOUND_HERE}
     */
    public void articleLinked(UUID ticketId, String title, Actor actor) {
        article(ticketId, null, title, actor, "ticket.articleLinked");
    }

    /**
     * Notes that an article is no longer linked to a ticket.
     *
     * @param title the article's title
     * @throws DomainException {@code NOT_FOUND_HERE}
     */
    public void articleUnlinked(UUID ticketId, String title, Actor actor) {
        article(ticketId, title, null, actor, "ticket.articleUnlinked");
    }

    private void article(
            UUID ticketId,
            @Nullable String gone,
            @Nullable String come,
            Actor actor,
            String action) {
        Ticket ticket = desk.locked(ticketId);
        ThreadEntry entry = ticket.linked(ARTICLE, gone, come, actor, clock.instant());
        desk.tell(ticket, entry, actor, action, Map.of("article", Objects.toString(come, gone)));
    }

    private UUID note(
            Ticket ticket,
            @Nullable String gone,
            @Nullable String come,
            @Nullable String words,
            Actor actor,
            String action,
            Map<String, ?> details) {
        ThreadEntry entry =
                ticket.noted(TicketEntryKind.ATTACHMENT, gone, come, words, actor, clock.instant());
        desk.tell(ticket, entry, actor, action, details);
        return entry.view().id();
    }
}
