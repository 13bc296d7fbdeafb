package id.tanggap.protocol.ticket;

import id.tanggap.protocol.ServerEvent;

/**
 * A ticket was filed or changed.
 *
 * @param ticket its row now
 * @param entry the newest entry of the thread that goes with the change
 */
public record TicketChanged(TicketRow ticket, TicketEntry entry) implements ServerEvent {}
