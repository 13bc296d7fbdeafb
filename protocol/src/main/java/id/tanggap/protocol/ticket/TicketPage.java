package id.tanggap.protocol.ticket;

import id.tanggap.protocol.ServerReply;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of tickets.
 *
 * @param items the tickets
 * @param next cursor of the next page, null at the end
 * @param open number of open tickets the user may see that fit the filter
 */
public record TicketPage(List<TicketRow> items, @Nullable String next, int open)
        implements ServerReply {
    public TicketPage {
        items = List.copyOf(items);
    }
}
