package id.tanggap.protocol.ticket;

/** Kind of an entry in a ticket's thread. */
public enum TicketEntryKind {
    /** The ticket was filed; the text is its description. */
    FILED,
    /** Reply to the operator. */
    REPLY,
    /** What the operator said. */
    CONTACT_REPLY,
    /** Internal note. */
    NOTE,
    /** Status change; {@code from} and {@code to} are statuses. */
    STATUS,
    /** Assignment; {@code from} and {@code to} are group or person. */
    ASSIGNMENT,
    /** A call was linked; {@code to} is the call's id. */
    CALL
}
