package id.tanggap.server.contact;

import id.tanggap.protocol.ticket.TicketRow;
import java.util.List;
import java.util.UUID;

/**
 * What tickets tell of a contact and of a unit. Called inside the caller's transaction; reads only.
 */
public interface TicketHistory {
    /** Tickets the contact raised, newest first, at most {@code max}. */
    List<TicketRow> ofContact(UUID contactId, int max);

    /** Open tickets of the unit, most urgent due time first, at most {@code max}. */
    List<TicketRow> openOfUnit(UUID unitId, int max);
}
