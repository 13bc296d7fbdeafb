package id.tanggap.console.ticket;

import id.tanggap.protocol.ticket.TicketEntryKind;

/**
 * What is being written under a ticket.
 *
 * @param kind REPLY, CONTACT_REPLY or NOTE
 * @param text as typed
 */
public record ReplyDraft(TicketEntryKind kind, String text) {
    static final ReplyDraft EMPTY = new ReplyDraft(TicketEntryKind.REPLY, "");
}
