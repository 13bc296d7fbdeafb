package id.tanggap.console.ticket;

import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.ticket.TicketFields;
import org.jspecify.annotations.Nullable;

/**
 * A ticket being edited, as typed.
 *
 * @param number number people say
 * @param version version read
 * @param base the fields as they were read; a conflict that was decided moves them on
 * @param mine the fields as typed
 * @param contact the operator of {@code mine}; null for none
 */
record EditDraft(
        String number,
        int version,
        TicketFields base,
        TicketFields mine,
        @Nullable ContactView contact) {

    /** Whether nothing would be saved. */
    boolean isPlain() {
        return base.equals(mine);
    }

    EditDraft with(TicketFields typed, @Nullable ContactView chosen) {
        return new EditDraft(number, version, base, typed, chosen);
    }
}
