package id.tanggap.protocol.ticket;

/** The SLA clocks of a ticket. */
public enum SlaClockKind {
    /** From filing to the first reply. */
    FIRST_RESPONSE,
    /** From the oldest unanswered message of the operator to the next reply. */
    NEXT_RESPONSE,
    /** From filing to the resolution. */
    RESOLUTION
}
