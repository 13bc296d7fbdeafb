package id.tanggap.protocol.ticket;

import java.util.EnumSet;
import java.util.Set;

/**
 * Life cycle of a ticket, with the one transition table that server, console and documents share.
 */
public enum TicketStatus {
    /** Filed, nobody has taken it. */
    NEW,
    /** Given to a support group or a person. */
    ASSIGNED,
    /** Somebody works on it. */
    IN_PROGRESS,
    /** Waiting for somebody else; always with a {@link PendingReason}. */
    PENDING,
    /** Done in the desk's view; the operator may object. */
    RESOLVED,
    /** Ended for good. */
    CLOSED;

    /** Statuses that may follow this one. */
    public Set<TicketStatus> next() {
        return switch (this) {
            case NEW -> EnumSet.of(ASSIGNED, IN_PROGRESS, PENDING, RESOLVED);
            case ASSIGNED -> EnumSet.of(IN_PROGRESS, PENDING, RESOLVED);
            case IN_PROGRESS -> EnumSet.of(ASSIGNED, PENDING, RESOLVED);
            case PENDING -> EnumSet.of(ASSIGNED, IN_PROGRESS, RESOLVED);
            case RESOLVED -> EnumSet.of(IN_PROGRESS, CLOSED);
            case CLOSED -> EnumSet.noneOf(TicketStatus.class);
        };
    }

    /** Whether the ticket still needs work. */
    public boolean isOpen() {
        return this != RESOLVED && this != CLOSED;
    }
}
