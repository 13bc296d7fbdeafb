package id.tanggap.protocol.ticket;

/** Why a user is told of a ticket. */
public enum TicketNoticeKind {
    /** Somebody mentioned him. */
    MENTIONED,
    /** It was given to him, by somebody else or in turn. */
    ASSIGNED,
    /** Something happened to a ticket he follows. */
    WATCHED,
    /** A ticket that was out of sight is back. */
    WOKEN,
    /** It was escalated to the supervisors; goes to each of them. */
    ESCALATED,
    /** It came to him because he stands in for somebody who is away. */
    STANDS_IN
}
