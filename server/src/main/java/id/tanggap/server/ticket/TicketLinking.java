package id.tanggap.server.ticket;

import id.tanggap.protocol.ticket.LinkTickets;
import id.tanggap.protocol.ticket.MergeTickets;
import id.tanggap.protocol.ticket.SplitTicket;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketLinkKind;
import id.tanggap.protocol.ticket.UnlinkTickets;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.ticket.internal.Ticket;
import id.tanggap.server.ticket.internal.TicketDesk;
import id.tanggap.server.ticket.internal.TicketFilings;
import id.tanggap.server.ticket.internal.TicketJoints;
import id.tanggap.server.ticket.internal.TicketMerges;
import id.tanggap.server.ticket.internal.TicketSplits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Links tickets, merges and splits them. Any thread; blocking. */
@ApplicationScoped
@Transactional
public class TicketLinking {
    private final TicketDesk desk;
    private final TicketJoints joints;
    private final TicketMerges merges;
    private final TicketSplits splits;
    private final TicketFilings filings;

    @Inject
    TicketLinking(
            TicketDesk desk,
            TicketJoints joints,
            TicketMerges merges,
            TicketSplits splits,
            TicketFilings filings) {
        this.desk = desk;
        this.joints = joints;
        this.merges = merges;
        this.splits = splits;
        this.filings = filings;
    }

    /**
     * Makes a link; making it twice changes nothing.
     *
     * @throws DomainException {@code LINK_CYCLE}, {@code INVALID}, {@code NOT_FOUND_HERE}
     */
    public TicketDetail link(LinkTickets command, Actor actor) {
        lock(command.ticketId(), command.otherId());
        Ticket from = desk.locked(command.ticketId());
        joints.link(from, command.kind(), desk.locked(command.otherId()), actor);
        return desk.detail(from);
    }

    /**
     * Takes a link away; taking it away twice changes nothing.
     *
     * @throws DomainException {@code NOT_FOUND_HERE}
     */
    public TicketDetail unlink(UnlinkTickets command, Actor actor) {
        lock(command.ticketId(), command.otherId());
        Ticket from = desk.locked(command.ticketId());
        joints.unlink(from, command.kind(), desk.locked(command.otherId()), actor);
        return desk.detail(from);
    }

    /**
     * Merges a ticket into another.
     *
     * @return the ticket that goes on
     * @throws DomainException {@code MERGE_REFUSED}, {@code STALE_VERSION}, {@code NOT_FOUND_HERE}
     */
    public TicketDetail merge(MergeTickets command, Actor actor) {
        lock(command.ticketId(), command.intoId());
        Ticket source = desk.current(command.ticketId(), command.version());
        Ticket target = desk.locked(command.intoId());
        merges.merge(source, target, actor);
        return desk.detail(target);
    }

    /**
     * Makes an entry the beginning of a ticket of its own.
     *
     * @return the new ticket
     * @throws DomainException {@code INVALID} with the fields, {@code NOT_FOUND_HERE} for the
     *     ticket or an entry that is not in its thread or has no text
     */
    public TicketDetail split(SplitTicket command, Actor actor) {
        joints.lock();
        Ticket from = desk.locked(command.ticketId());
        Ticket made = filings.file(splits.filing(from, command), actor).ticket();
        joints.link(made, TicketLinkKind.FOLLOWS, from, actor);
        return desk.detail(made);
    }

    private void lock(UUID one, UUID other) {
        joints.lock();
        desk.lockAll(List.of(one, other));
    }
}
