package id.tanggap.protocol.ticket;

import java.util.UUID;

/**
 * A link of a ticket to another.
 *
 * @param kind how they belong together
 * @param outgoing whether the sentence begins with this ticket; otherwise with the other
 * @param ticketId the other ticket
 * @param number its number
 * @param subject its subject
 * @param status where it stands
 */
public record TicketLink(
        TicketLinkKind kind,
        boolean outgoing,
        UUID ticketId,
        String number,
        String subject,
        TicketStatus status) {}
