package id.tanggap.protocol.ticket;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Ticks a task off, or opens it again; doing it twice changes nothing.
 *
 * @param ticketId the ticket
 * @param taskId the task
 * @param done whether it is done
 */
public record TickTicketTask(@NotNull UUID ticketId, @NotNull UUID taskId, boolean done)
        implements ClientCommand<TicketDetail> {}
