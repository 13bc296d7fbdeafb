package id.tanggap.protocol.ticket;

import java.util.UUID;

/**
 * Another ticket.
 *
 * @param id the ticket
 * @param number number people say
 */
public record TicketRef(UUID id, String number) {}
