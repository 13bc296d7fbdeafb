package id.tanggap.protocol.search;

import id.tanggap.protocol.ticket.TicketView;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A query with a name, as one user sees it.
 *
 * @param id the view
 * @param version for updates
 * @param standing which of the views that always exist; null for views made by users. Consoles have
 *     their own words for these
 * @param name name its maker gave it
 * @param query in the query language
 * @param sort order: the user's own where he chose one, else the view's
 * @param columns columns in their order: the user's own where he chose some, else the view's
 * @param position place among the views, lowest first
 * @param sharing who sees it
 * @param group support group it is shared with; only with GROUP
 * @param ownerName who made it; null for views that always exist
 * @param editable whether the user may change or delete it
 */
public record SavedView(
        UUID id,
        int version,
        @Nullable TicketView standing,
        String name,
        String query,
        TicketSort sort,
        List<TicketColumn> columns,
        int position,
        ViewSharing sharing,
        @Nullable String group,
        @Nullable String ownerName,
        boolean editable) {
    public SavedView {
        columns = List.copyOf(columns);
    }
}
