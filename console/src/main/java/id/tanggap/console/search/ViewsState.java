package id.tanggap.console.search;

import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.search.SavedView;
import id.tanggap.protocol.search.ViewCounts.ViewCount;
import id.tanggap.protocol.ticket.TicketView;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The views beside the list.
 *
 * @param views the views in their order
 * @param counts how many tickets each holds, as far as it is known
 * @param chosen the view that is shown; null before the first
 * @param query what the list asks for now; it may be more or less than the chosen view
 * @param draft what the user is about to do with a view; null for nothing
 * @param fault why the views could not be loaded; null when they could
 */
public record ViewsState(
        List<SavedView> views,
        Map<UUID, ViewCount> counts,
        @Nullable UUID chosen,
        TicketQuery query,
        @Nullable ViewDraft draft,
        @Nullable Fault fault) {
    public ViewsState {
        views = List.copyOf(views);
        counts = Map.copyOf(counts);
    }

    static ViewsState initial() {
        return new ViewsState(List.of(), Map.of(), null, TicketQuery.OPEN, null, null);
    }

    /** The view that is shown; null before the first. */
    public @Nullable SavedView view() {
        return views.stream().filter(view -> view.id().equals(chosen)).findFirst().orElse(null);
    }

    /** Whether the list asks for something else than the chosen view. */
    public boolean differs() {
        SavedView view = view();
        return view == null || !view.query().equals(query.text()) || view.sort() != query.sort();
    }

    /** Open tickets in sight, for the navigation; null while not known. */
    public @Nullable Integer open() {
        return views.stream()
                .filter(view -> view.standing() == TicketView.OPEN)
                .map(view -> counts.get(view.id()))
                .filter(count -> count != null && count.count() != null)
                .map(ViewCount::count)
                .findFirst()
                .orElse(null);
    }

    ViewsState withViews(List<SavedView> all) {
        return new ViewsState(all, counts, chosen, query, draft, null);
    }

    ViewsState withCounts(Map<UUID, ViewCount> all) {
        return new ViewsState(views, all, chosen, query, draft, fault);
    }

    ViewsState withChosen(@Nullable UUID id) {
        return new ViewsState(views, counts, id, query, draft, fault);
    }

    ViewsState withQuery(TicketQuery asked) {
        return new ViewsState(views, counts, chosen, asked, draft, fault);
    }

    ViewsState withDraft(@Nullable ViewDraft next) {
        return new ViewsState(views, counts, chosen, query, next, fault);
    }

    ViewsState withFault(Fault reason) {
        return new ViewsState(views, counts, chosen, query, draft, reason);
    }
}
