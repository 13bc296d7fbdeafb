package id.tanggap.protocol.ticket;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
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
 * @param plannedFor when a ticket that is PENDING with PLANNED_DATE goes on by itself; null when
 *     somebody will take it up
 * @param acknowledgeOpenTasks resolves or closes although tasks are open
 * @param resolveIncidents resolves with a PROBLEM the open incidents it caused
 */
public record ChangeTicketStatus(
        @NotNull UUID ticketId,
        @NotNull Integer version,
        @NotNull TicketStatus to,
        @Nullable PendingReason pendingReason,
        @Nullable @Size(max = 20_000) String note,
        @Nullable Instant plannedFor,
        boolean acknowledgeOpenTasks,
        boolean resolveIncidents)
        implements ClientCommand<TicketDetail> {

    /** A plain step. */
    public ChangeTicketStatus(
            UUID ticketId,
            Integer version,
            TicketStatus to,
            @Nullable PendingReason pendingReason,
            @Nullable String note) {
        this(ticketId, version, to, pendingReason, note, null, false, false);
    }
}
