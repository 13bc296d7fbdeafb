package id.tanggap.protocol.ticket;

import id.tanggap.protocol.ServerEvent;

/**
 * A user is told of a ticket; goes to him alone, besides the {@link TicketChanged} for the desk.
 *
 * @param kind why
 * @param ticket its row now
 * @param entry the entry of the thread it is about
 */
public record TicketNotice(TicketNoticeKind kind, TicketRow ticket, TicketEntry entry)
        implements ServerEvent {}
