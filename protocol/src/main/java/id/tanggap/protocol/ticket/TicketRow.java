package id.tanggap.protocol.ticket;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as lists show it.
 *
 * @param id the ticket
 * @param number number people say, such as {@code T-2026-000123}
 * @param type ITIL type
 * @param subject one line
 * @param status where it stands
 * @param pendingReason whom it waits for; only when PENDING
 * @param priority order of work
 * @param category code of the category
 * @param group code of the support group; null when none has it yet
 * @param assigneeId who works on it; null when nobody
 * @param assigneeName his name
 * @param contactId the operator; null when there is none
 * @param contactName his name
 * @param unitId the unit
 * @param unitName its name
 * @param poldaCode its Polda
 * @param firstResponse clock to the first reply
 * @param nextResponse clock to the reply to what the operator said last; null when it has none
 * @param resolution clock to the resolution
 * @param nextDueAt earliest due time of a running clock; null when none runs
 * @param snoozedUntil out of sight until then; null when it is not
 * @param escalatedAt since when the supervisor is called for; null when he is not
 * @param handoverCount how often it went from one support group to another
 * @param pingPongCount how often it went straight back to the group it came from
 * @param createdAt when filed
 * @param updatedAt last change
 * @param version for updates
 */
public record TicketRow(
        UUID id,
        String number,
        TicketType type,
        String subject,
        TicketStatus status,
        @Nullable PendingReason pendingReason,
        Priority priority,
        String category,
        @Nullable String group,
        @Nullable UUID assigneeId,
        @Nullable String assigneeName,
        @Nullable UUID contactId,
        @Nullable String contactName,
        @Nullable UUID unitId,
        @Nullable String unitName,
        @Nullable String poldaCode,
        SlaClockView firstResponse,
        @Nullable SlaClockView nextResponse,
        SlaClockView resolution,
        @Nullable Instant nextDueAt,
        @Nullable Instant snoozedUntil,
        @Nullable Instant escalatedAt,
        int handoverCount,
        int pingPongCount,
        Instant createdAt,
        Instant updatedAt,
        int version) {}
