package id.tanggap.protocol.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a ticket came to where it stands.
 *
 * @param closure why it was closed without being resolved; null the usual way
 * @param mergedInto the ticket it went into; only when MERGED
 * @param plannedFor when work goes on; only while PENDING with PLANNED_DATE
 * @param resolvedAt last time it was resolved; null while it never was
 * @param reopenUntil until when a resolved ticket may be reopened; afterwards a new one follows it.
 *     Null unless RESOLVED
 * @param closedAt when it was closed
 * @param reopenCount how often it was reopened
 * @param handoverCount how often it went from one support group to another
 */
public record TicketLife(
        @Nullable TicketClosure closure,
        @Nullable TicketRef mergedInto,
        @Nullable Instant plannedFor,
        @Nullable Instant resolvedAt,
        @Nullable Instant reopenUntil,
        @Nullable Instant closedAt,
        int reopenCount,
        int handoverCount) {}
