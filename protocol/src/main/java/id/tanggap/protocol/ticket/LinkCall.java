package id.tanggap.protocol.ticket;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Links a call to an existing ticket.
 *
 * @param ticketId the ticket
 * @param callId the call
 */
public record LinkCall(@NotNull UUID ticketId, @NotNull UUID callId)
        implements ClientCommand<TicketDetail> {}
