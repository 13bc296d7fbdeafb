package id.tanggap.protocol.search;

import id.tanggap.protocol.ServerReply;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of found tickets.
 *
 * @param items the tickets
 * @param next cursor of the next page, null at the end
 * @param total how many fit in all, at most 1,000, with words at most 200; null after the first
 *     page
 * @param more whether more than {@code total} fit
 * @param meant queries that were probably meant, best first; only when nothing fits
 */
public record FoundTickets(
        List<FoundTicket> items,
        @Nullable String next,
        @Nullable Integer total,
        boolean more,
        List<String> meant)
        implements ServerReply {
    public FoundTickets {
        items = List.copyOf(items);
        meant = List.copyOf(meant);
    }
}
