package id.tanggap.protocol.ticket;

/** Why a ticket was closed without being resolved. */
public enum TicketClosure {
    /** It went into another ticket. */
    MERGED,
    /** Nobody at the desk should have got it. */
    SPAM
}
