package id.tanggap.protocol.ticket;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts an open ticket out of sight until a moment, or back in sight at once. Its clocks go on; the
 * operator's word wakes it.
 *
 * @param ticketId the ticket
 * @param version version read
 * @param until when it comes back, at most a year ahead; null for now
 */
public record SnoozeTicket(
        @NotNull UUID ticketId, @NotNull Integer version, @Nullable Instant until)
        implements ClientCommand<TicketDetail> {}
