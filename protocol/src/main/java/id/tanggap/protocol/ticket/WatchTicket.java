package id.tanggap.protocol.ticket;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Follows a ticket, or no longer; doing it twice changes nothing.
 *
 * @param ticketId the ticket
 * @param watching whether the user is to be told of what happens to it
 */
public record WatchTicket(@NotNull UUID ticketId, boolean watching)
        implements ClientCommand<TicketDetail> {}
