package id.tanggap.protocol.search;

/** Columns a list of tickets may show. */
public enum TicketColumn {
    /** Number. */
    NUMBER,
    /** Subject. */
    SUBJECT,
    /** Status, with whom it waits for. */
    STATUS,
    /** Priority. */
    PRIORITY,
    /** ITIL type. */
    TYPE,
    /** Category. */
    CATEGORY,
    /** Support group. */
    GROUP,
    /** Who works on it. */
    ASSIGNEE,
    /** Operator. */
    CONTACT,
    /** Unit. */
    UNIT,
    /** Polda. */
    POLDA,
    /** Clock to the first response. */
    FIRST_RESPONSE,
    /** Clock to the reply to what the operator said last. */
    NEXT_RESPONSE,
    /** Clock to the resolution. */
    RESOLUTION,
    /** When the next clock runs out. */
    DUE,
    /** When filed. */
    CREATED,
    /** Last change. */
    UPDATED
}
