package id.tanggap.protocol.ticket;

/** Where a ticket came from. */
public enum TicketOrigin {
    /** A phone call to the desk. */
    CALL,
    /** The operator by other ways. */
    OPERATOR,
    /** An e-mail. */
    EMAIL,
    /** Monitoring of the systems. */
    MONITORING,
    /** The desk itself. */
    OWN
}
