package id.tanggap.protocol.ticket;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Moves a ticket along its life cycle.
 *
 * @param ticketId the ticket
 * @param version version read
 * @param to the new status
 * @param pendingReason required when the new status is PENDING, otherwise absent
 * @param note goes into the thread; required when resolving
 */
public record ChangeTicketStatus(
        @NotNull UUID ticketId,
        @NotNull Integer version,
        @NotNull TicketStatus to,
        @Nullable PendingReason pendingReason,
        @Nullable @Size(max = 20_000) String note)
        implements ClientCommand<TicketDetail> {}
