package id.tanggap.console.search;

import id.tanggap.protocol.search.SavedView;
import id.tanggap.protocol.search.TicketSort;
import id.tanggap.protocol.ticket.TicketView;
import org.jspecify.annotations.Nullable;

/**
 * What a list asks for.
 *
 * @param text in the query language
 * @param sort order
 * @param standing the view that always exists and asks just this; null for any other question
 */
public record TicketQuery(String text, TicketSort sort, @Nullable TicketView standing) {
    /** What the list begins with: open tickets by due time. */
    public static final TicketQuery OPEN =
            new TicketQuery("is:open -is:snoozed", TicketSort.DUE, TicketView.OPEN);

    /** What a view asks for. */
    public static TicketQuery of(SavedView view) {
        return new TicketQuery(view.query(), view.sort(), view.standing());
    }

    /** Other words. */
    public TicketQuery withText(String words) {
        return words.equals(text) ? this : new TicketQuery(words, sort, null);
    }

    /** Another order. */
    public TicketQuery withSort(TicketSort order) {
        return new TicketQuery(text, order, standing);
    }
}
