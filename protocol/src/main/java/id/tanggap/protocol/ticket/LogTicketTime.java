package id.tanggap.protocol.ticket;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Notes time spent on a ticket. It cannot be taken back.
 *
 * @param ticketId the ticket
 * @param minutes how long, 1 to 1,440
 * @param activity on what
 * @param note in words, up to 500 characters
 */
public record LogTicketTime(
        @NotNull UUID ticketId,
        @NotNull @Min(1) @Max(1440) Integer minutes,
        @NotNull WorkActivity activity,
        @Nullable @Size(max = 500) String note)
        implements ClientCommand<TicketDetail> {}
