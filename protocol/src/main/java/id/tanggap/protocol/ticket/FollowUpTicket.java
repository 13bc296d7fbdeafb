package id.tanggap.protocol.ticket;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Files a new ticket that goes on where a resolved or closed one ended, with what that was about
 * and linked to it.
 *
 * @param ticketId the ticket that ended
 * @param description what happened, up to 20,000 characters
 * @param callId the call it is filed from
 */
public record FollowUpTicket(
        @NotNull UUID ticketId,
        @NotBlank @Size(max = 20_000) String description,
        @Nullable UUID callId)
        implements ClientCommand<TicketDetail> {}
