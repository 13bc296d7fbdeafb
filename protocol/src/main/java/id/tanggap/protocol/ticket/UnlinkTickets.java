package id.tanggap.protocol.ticket;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Takes a link away; taking it away twice changes nothing.
 *
 * @param ticketId the ticket with which the sentence begins
 * @param kind how they belong together
 * @param otherId the other ticket
 */
public record UnlinkTickets(
        @NotNull UUID ticketId, @NotNull TicketLinkKind kind, @NotNull UUID otherId)
        implements ClientCommand<TicketDetail> {}
