package id.tanggap.protocol.ticket;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Removes a task; the thread keeps that it was there.
 *
 * @param ticketId the ticket
 * @param version version of the ticket read
 * @param taskId the task
 */
public record RemoveTicketTask(
        @NotNull UUID ticketId, @NotNull Integer version, @NotNull UUID taskId)
        implements ClientCommand<TicketDetail> {}
