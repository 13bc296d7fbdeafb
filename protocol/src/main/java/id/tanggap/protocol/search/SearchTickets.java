package id.tanggap.protocol.search;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Tickets that fit a query, page by page.
 *
 * @param query in the query language; empty for all. What is wrong with it comes back as error of
 *     this field with {@code position} and {@code hint}
 * @param sort their order
 * @param limit rows, 1 to 200
 * @param cursor {@code next} of the page before, made with the same query and sort
 * @param box where the answer is shown, a name of the console's choice: a newer search of the same
 *     user for the same box takes the place of an older one that still runs, which then is refused
 *     with {@code SUPERSEDED}. Null: each for itself
 */
public record SearchTickets(
        @NotNull @Size(max = 1000) String query,
        @NotNull TicketSort sort,
        @Min(1) @Max(200) int limit,
        @Nullable @Size(max = 200) String cursor,
        @Nullable @Size(max = 60) String box)
        implements ClientCommand<FoundTickets> {}
