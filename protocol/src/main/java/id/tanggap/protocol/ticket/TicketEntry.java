package id.tanggap.protocol.ticket;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a ticket's thread; never changed once written.
 *
 * @param id the entry
 * @param kind kind
 * @param at when
 * @param authorName who; null for the system
 * @param text what was written; null for plain changes
 * @param from old value of a change
 * @param to new value of a change
 * @param field which field changed, of kind FIELD; which kind of link, of kind LINK, with {@code
 *     INVERSE_} before it where the sentence begins with the other ticket; what kind of escalation,
 *     of kind ESCALATION; otherwise null
 * @param ticketNumber number of the merged ticket whose entry this is; null when it is the ticket's
 *     own
 */
public record TicketEntry(
        UUID id,
        TicketEntryKind kind,
        Instant at,
        @Nullable String authorName,
        @Nullable String text,
        @Nullable String from,
        @Nullable String to,
        @Nullable String field,
        @Nullable String ticketNumber) {}
