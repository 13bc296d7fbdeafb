package id.tanggap.console.ticket;

import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.ticket.MoveTicketTask;
import id.tanggap.protocol.ticket.RemoveTicketTask;
import id.tanggap.protocol.ticket.SnoozeTicket;
import id.tanggap.protocol.ticket.TickTicketTask;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketLink;
import id.tanggap.protocol.ticket.TicketTask;
import id.tanggap.protocol.ticket.UnlinkTickets;
import id.tanggap.protocol.ticket.WatchTicket;
import java.util.UUID;
import java.util.function.Function;

/** What is done to a ticket with one click. */
final class TicketDeeds {
    private TicketDeeds() {}

    /** The command a deed becomes on the ticket as it stands. */
    interface Deed extends Function<TicketDetail, ClientCommand<TicketDetail>> {}

    /** Ticks a task off, or opens it again. */
    static Deed tick(TicketTask task, boolean done) {
        return ticket -> new TickTicketTask(ticket.row().id(), task.id(), done);
    }

    /** Puts a task at another place, counted from 1. */
    static Deed move(TicketTask task, int position) {
        return ticket ->
                new MoveTicketTask(ticket.row().id(), ticket.row().version(), task.id(), position);
    }

    /** Takes a task out. */
    static Deed remove(TicketTask task) {
        return ticket -> new RemoveTicketTask(ticket.row().id(), ticket.row().version(), task.id());
    }

    /** Follows, or no longer. */
    static Deed watch(boolean watching) {
        return ticket -> new WatchTicket(ticket.row().id(), watching);
    }

    /** Puts it back in sight. */
    static Deed wake() {
        return ticket -> new SnoozeTicket(ticket.row().id(), ticket.row().version(), null);
    }

    /** Takes a link away, from whichever end it was made. */
    static Deed unlink(TicketLink link) {
        return ticket -> {
            UUID here = ticket.row().id();
            return link.outgoing()
                    ? new UnlinkTickets(here, link.kind(), link.ticketId())
                    : new UnlinkTickets(link.ticketId(), link.kind(), here);
        };
    }
}
