package id.tanggap.console.ticket;

import id.tanggap.protocol.identity.UserView;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.protocol.ticket.TicketView;

/** Whether a ticket belongs in a view: the server's rule, for rows that arrive by events. */
final class TicketFit {
    private TicketFit() {}

    static boolean fits(TicketRow row, TicketView view, UserView user) {
        return switch (view) {
            case OPEN -> inSight(row);
            case MINE -> inSight(row) && user.id().equals(row.assigneeId());
            case UNASSIGNED ->
                    inSight(row)
                            && row.assigneeId() == null
                            && row.group() != null
                            && user.groups().contains(row.group());
            case SNOOZED -> row.snoozedUntil() != null;
            case PENDING -> row.status() == TicketStatus.PENDING;
            case DONE -> !row.status().isOpen();
            case ALL -> true;
        };
    }

    private static boolean inSight(TicketRow row) {
        return row.status().isOpen() && row.snoozedUntil() == null;
    }
}
