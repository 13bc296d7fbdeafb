package id.tanggap.e2e.bench.data;

import id.tanggap.protocol.ticket.Impact;
import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.protocol.ticket.TicketOrigin;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.protocol.ticket.Urgency;
import id.tanggap.server.sla.SlaMoment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A made ticket with its thread.
 *
 * @param moments what its clocks are counted from
 * @param entries its thread, in the order of time
 */
record Story(
        UUID id,
        String number,
        TicketType type,
        String subject,
        TicketStatus status,
        @Nullable PendingReason pendingReason,
        Impact impact,
        Urgency urgency,
        TicketOrigin origin,
        Desk.Category category,
        Desk.@Nullable Person assignee,
        Desk.Contact contact,
        @Nullable String dorsNumber,
        Map<String, String> fields,
        Instant createdAt,
        Instant updatedAt,
        String updatedBy,
        @Nullable Instant resolvedAt,
        @Nullable Instant closedAt,
        boolean spam,
        Desk.Person filer,
        List<SlaMoment> moments,
        List<Entry> entries) {

    /** An entry of the thread; a null author is the server. */
    record Entry(
            UUID id,
            String kind,
            Instant at,
            Desk.@Nullable Person author,
            @Nullable String text,
            @Nullable String from,
            @Nullable String to) {}
}
