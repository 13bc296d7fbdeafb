package id.tanggap.protocol.ticket;

/** ITIL type of a ticket. */
public enum TicketType {
    /** Something does not work as it should. */
    INCIDENT,
    /** Something is asked for: an account, a password, a piece of advice. */
    SERVICE_REQUEST,
    /** The cause behind incidents. */
    PROBLEM
}
