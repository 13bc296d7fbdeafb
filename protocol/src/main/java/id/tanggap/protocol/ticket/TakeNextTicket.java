package id.tanggap.protocol.ticket;

import id.tanggap.protocol.ClientCommand;

/**
 * Gives the one who asks the most urgent ticket that nobody works on yet: of his support groups, by
 * next due time, neither pending nor out of sight. No two people get the same. Refused with {@code
 * NO_TICKET_WAITING} when there is none.
 */
public record TakeNextTicket() implements ClientCommand<TicketDetail> {}
