package id.tanggap.console.ticket;

import id.tanggap.protocol.search.TicketSort;
import id.tanggap.protocol.ticket.TicketRow;
import java.util.Comparator;
import java.util.List;

/** Where a ticket that has just come belongs in a list: the server's order. Pure. */
final class TicketOrder {
    private static final Comparator<TicketRow> DUE =
            Comparator.comparing(
                    TicketRow::nextDueAt, Comparator.nullsLast(Comparator.naturalOrder()));
    private static final Comparator<TicketRow> CREATED =
            Comparator.comparing(TicketRow::createdAt).reversed();
    private static final Comparator<TicketRow> UPDATED =
            Comparator.comparing(TicketRow::updatedAt).reversed();

    private TicketOrder() {}

    /** Index of the first row that comes after it; how well words fit, only the server knows. */
    static int place(List<TicketRow> rows, TicketRow row, TicketSort sort) {
        Comparator<TicketRow> order =
                switch (sort) {
                    case DUE -> DUE;
                    case CREATED -> CREATED;
                    case UPDATED -> UPDATED;
                    case RELEVANCE -> (a, b) -> -1;
                };
        for (int i = 0; i < rows.size(); i++) {
            if (order.compare(row, rows.get(i)) < 0) {
                return i;
            }
        }
        return rows.size();
    }
}
