package id.tanggap.protocol.ticket;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Adds a task to a ticket, or changes one.
 *
 * @param ticketId the ticket
 * @param version version of the ticket read
 * @param taskId the task; null for a new one, which comes last
 * @param title what is to be done, up to 200 characters
 * @param group code of the support group that does it; null for the ticket's
 * @param assigneeId a member of that group; null when open to all
 */
public record SaveTicketTask(
        @NotNull UUID ticketId,
        @NotNull Integer version,
        @Nullable UUID taskId,
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 40) String group,
        @Nullable UUID assigneeId)
        implements ClientCommand<TicketDetail> {}
