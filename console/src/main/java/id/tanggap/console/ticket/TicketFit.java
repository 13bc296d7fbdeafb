package id.tanggap.console.ticket;

import id.tanggap.protocol.identity.UserView;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.protocol.ticket.TicketView;
import java.util.Locale;

/** Whether a ticket belongs in a view: the server's rule, for rows that arrive by events. */
final class TicketFit {
    private TicketFit() {}

    static boolean fits(TicketRow row, TicketView view, String search, UserView user) {
        boolean inView =
                switch (view) {
                    case OPEN -> row.status().isOpen();
                    case MINE -> row.status().isOpen() && user.id().equals(row.assigneeId());
                    case UNASSIGNED ->
                            row.status().isOpen()
                                    && row.assigneeId() == null
                                    && row.group() != null
                                    && user.groups().contains(row.group());
                    case PENDING -> row.status() == TicketStatus.PENDING;
                    case DONE -> !row.status().isOpen();
                    case ALL -> true;
                };
        return inView && contains(row, search);
    }

    private static boolean contains(TicketRow row, String search) {
        String text = (row.number() + " " + row.subject()).toLowerCase(Locale.ROOT);
        for (String word : search.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
