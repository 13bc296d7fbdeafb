package id.tanggap.protocol.ticket;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of tickets.
 *
 * @param view which view
 * @param text words in number or subject; null for all
 * @param poldaCode only of this Polda
 * @param unitId only of this unit
 * @param limit rows, 1 to 200
 * @param cursor {@code next} of the page before
 */
public record ListTickets(
        @NotNull TicketView view,
        @Nullable @Size(max = 200) String text,
        @Nullable @Size(max = 20) String poldaCode,
        @Nullable UUID unitId,
        @Min(1) @Max(200) int limit,
        @Nullable @Size(max = 200) String cursor)
        implements ClientCommand<TicketPage> {}
