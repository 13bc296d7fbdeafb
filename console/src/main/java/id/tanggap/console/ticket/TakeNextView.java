package id.tanggap.console.ticket;

import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.ticket.TicketDetail;

/** Shows what came of asking for work. Called on the event dispatch thread. */
interface TakeNextView {
    /** A ticket was given. */
    void taken(TicketDetail ticket);

    /** Nothing waits for anybody. */
    void nothingWaiting();

    /** It was refused, or nobody knows. */
    void refused(Fault fault);
}
