package id.tanggap.protocol.ticket;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Merges a ticket into another: it is closed, and its thread, time, watchers, calls, links and open
 * tasks are the other's from then on. Nothing of its history is rewritten. The reply is the other
 * ticket.
 *
 * @param ticketId the ticket that ends
 * @param version version of it that was read
 * @param intoId the ticket that goes on
 */
public record MergeTickets(@NotNull UUID ticketId, @NotNull Integer version, @NotNull UUID intoId)
        implements ClientCommand<TicketDetail> {}
