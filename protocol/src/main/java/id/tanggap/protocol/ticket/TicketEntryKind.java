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
    CALL,
    /** A field was edited; {@code field}, {@code from} and {@code to} tell. */
    FIELD,
    /**
     * A link was made ({@code to}) or taken away ({@code from}): {@code field} is its kind, with
     * the other's number, or ARTICLE with the article's title.
     */
    LINK,
    /** This ticket went into another ({@code to}), or another into this ({@code from}). */
    MERGE,
    /**
     * A task; {@code to} alone: made or opened again, {@code from} alone: done or removed, both:
     * renamed, or put elsewhere among the tasks where both are the same.
     */
    TASK,
    /** Time worked; {@code from} is the activity, {@code to} the minutes. */
    TIME,
    /** Put out of sight until {@code to}, or back in sight. */
    SNOOZE,
    /**
     * The due time of an SLA clock moved though nobody worked on the ticket: {@code field} is the
     * clock, {@code from} and {@code to} are due times, the text says why: EDITED, or POLICY,
     * CALENDAR or HOLIDAYS with name and version, as in {@code CALENDAR Jam kerja Mabes 3}.
     */
    SLA,
    /** A file was put on the ticket ({@code to}) or taken away ({@code from}): its name. */
    ATTACHMENT,
    /**
     * Escalated; {@code field} is FUNCTIONAL, with the groups in {@code from} and {@code to}, or
     * HIERARCHICAL; the text is the hand-over note.
     */
    ESCALATION
}
