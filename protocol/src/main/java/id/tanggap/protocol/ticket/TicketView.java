package id.tanggap.protocol.ticket;

/** Standing views of the ticket list. */
public enum TicketView {
    /** Open tickets, most urgent due time first. */
    OPEN,
    /** Open tickets assigned to the user, or to somebody for whom he stands in now. */
    MINE,
    /** Open tickets of the user's support groups that nobody has. */
    UNASSIGNED,
    /** Out of sight for a while; they are in none of the views above. */
    SNOOZED,
    /** Waiting for somebody else. */
    PENDING,
    /** Resolved or closed, newest first. */
    DONE,
    /** Everything, newest first. */
    ALL
}
