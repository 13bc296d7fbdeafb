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
 * @param handoversFrom only those that went from group to group so often or oftener
 * @param pingPongsFrom only those that went straight back so often or oftener
 * @param escalated true: only those for which the supervisor is called; false: only the others
 */
public record ListTickets(
        @NotNull TicketView view,
        @Nullable @Size(max = 200) String text,
        @Nullable @Size(max = 20) String poldaCode,
        @Nullable UUID unitId,
        @Min(1) @Max(200) int limit,
        @Nullable @Size(max = 200) String cursor,
        @Nullable @Min(1) Integer handoversFrom,
        @Nullable @Min(1) Integer pingPongsFrom,
        @Nullable Boolean escalated)
        implements ClientCommand<TicketPage> {

    /** Whatever their way through the groups. */
    public ListTickets(
            TicketView view,
            @Nullable String text,
            @Nullable String poldaCode,
            @Nullable UUID unitId,
            int limit,
            @Nullable String cursor) {
        this(view, text, poldaCode, unitId, limit, cursor, null, null, null);
    }
}
