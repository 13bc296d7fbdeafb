package id.tanggap.protocol.search;

import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.protocol.ticket.TicketType;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to change; what is null stays. At least one of {@code causedBy}, {@code ticketType}, {@code
 * category}, {@code priority}, {@code group}, {@code say}, {@code status}, {@code snoozedUntil} and
 * {@code watching} is given. They are done in this order.
 *
 * @param ticketType ITIL type
 * @param category code of the category
 * @param fields values of the category's own fields; only with {@code category}
 * @param priority priority chosen in place of the one from impact and urgency
 * @param priorityReason why it was chosen; with {@code priority} and only with it
 * @param group give it to this support group
 * @param assigneeId and to this member of it; null: to the group alone
 * @param say REPLY or NOTE: add {@code text} to the thread as this
 * @param text what to add
 * @param status move it along its life cycle
 * @param pendingReason whom it waits for; only with PENDING
 * @param statusNote note on the move; needed for RESOLVED
 * @param snoozedUntil put it out of sight until then
 * @param causedBy the PROBLEM that caused it: link it
 * @param watching whether the user follows it
 */
public record BulkChange(
        @Nullable TicketType ticketType,
        @Nullable @Size(max = 40) String category,
        @Nullable @Size(max = 100) Map<String, String> fields,
        @Nullable Priority priority,
        @Nullable @Size(max = 500) String priorityReason,
        @Nullable @Size(max = 40) String group,
        @Nullable UUID assigneeId,
        @Nullable TicketEntryKind say,
        @Nullable @Size(min = 1, max = 20_000) String text,
        @Nullable TicketStatus status,
        @Nullable PendingReason pendingReason,
        @Nullable @Size(max = 20_000) String statusNote,
        @Nullable Instant snoozedUntil,
        @Nullable UUID causedBy,
        @Nullable Boolean watching) {}
