package id.tanggap.server.ticket.internal;

import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.server.contact.TicketHistory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Tickets in the history of contacts and units. */
@ApplicationScoped
class TicketHistoryReader implements TicketHistory {
    private final TicketRows rows;

    @Inject
    TicketHistoryReader(TicketRows rows) {
        this.rows = rows;
    }

    @Override
    public List<TicketRow> ofContact(UUID contactId, int max) {
        return rows.ofContact(contactId, max);
    }

    @Override
    public List<TicketRow> openOfUnit(UUID unitId, int max) {
        return rows.openOfUnit(unitId, max);
    }
}
