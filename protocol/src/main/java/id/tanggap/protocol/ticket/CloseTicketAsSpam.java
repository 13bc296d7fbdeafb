package id.tanggap.protocol.ticket;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Closes a ticket that the desk should never have got; its clocks no longer count.
 *
 * @param ticketId the ticket
 * @param version version read
 * @param note goes into the thread
 */
public record CloseTicketAsSpam(
        @NotNull UUID ticketId, @NotNull Integer version, @Nullable @Size(max = 20_000) String note)
        implements ClientCommand<TicketDetail> {}
