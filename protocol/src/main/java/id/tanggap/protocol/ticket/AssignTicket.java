package id.tanggap.protocol.ticket;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives a ticket to a support group and perhaps a member of it.
 *
 * @param ticketId the ticket
 * @param version version read
 * @param group code of the support group
 * @param assigneeId a member of the group; null leaves it to the group
 */
public record AssignTicket(
        @NotNull UUID ticketId,
        @NotNull Integer version,
        @NotBlank @Size(max = 40) String group,
        @Nullable UUID assigneeId)
        implements ClientCommand<TicketDetail> {}
