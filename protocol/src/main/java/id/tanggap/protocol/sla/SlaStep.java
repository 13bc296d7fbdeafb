package id.tanggap.protocol.sla;

import id.tanggap.protocol.ticket.PendingReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A span of a clock's time with one reason.
 *
 * @param from its begin
 * @param to its end, after the begin
 * @param counted whether it counts
 * @param reason why or why not
 * @param pendingReason whom the ticket waits for; only with PENDING, null when not known any more
 */
public record SlaStep(
        Instant from,
        Instant to,
        boolean counted,
        Reason reason,
        @Nullable PendingReason pendingReason) {
    /** Why a span counts or not. */
    public enum Reason {
        /** The clock had not started. */
        BEFORE,
        /** Counts: inside the opening hours. */
        OPEN_HOURS,
        /** Outside the opening hours of the week. */
        OUTSIDE_HOURS,
        /** A holiday, all day in the calendar's zone. */
        HOLIDAY,
        /** The ticket was pending for a reason that stops the clock. */
        PENDING,
        /** The ticket was resolved or closed, and reopened later. */
        RESOLVED,
        /** The clock had been met, or had ended. */
        AFTER
    }
}
