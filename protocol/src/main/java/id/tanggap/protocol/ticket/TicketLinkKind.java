package id.tanggap.protocol.ticket;

/** How two tickets belong together, read as a sentence: this ticket KIND that ticket. */
public enum TicketLinkKind {
    /** This says the same as that. */
    DUPLICATE_OF,
    /** This is a part of that. */
    CHILD_OF,
    /** This incident has its cause in that PROBLEM. */
    CAUSED_BY,
    /** This goes on where that ended or began. */
    FOLLOWS
}
