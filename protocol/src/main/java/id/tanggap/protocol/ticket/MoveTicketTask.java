package id.tanggap.protocol.ticket;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Puts a task at another place among the tasks of its ticket.
 *
 * @param ticketId the ticket
 * @param version version of the ticket read
 * @param taskId the task
 * @param position the place it then has, counted from 1; beyond the last it is the last
 */
public record MoveTicketTask(
        @NotNull UUID ticketId,
        @NotNull Integer version,
        @NotNull UUID taskId,
        @NotNull @Min(1) @Max(10_000) Integer position)
        implements ClientCommand<TicketDetail> {}
