package id.tanggap.protocol.ticket;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Time that somebody spent on a ticket.
 *
 * @param id the entry
 * @param minutes how long
 * @param activity on what
 * @param note in words
 * @param byName who
 * @param at when it was noted
 */
public record TimeWorked(
        UUID id,
        int minutes,
        WorkActivity activity,
        @Nullable String note,
        String byName,
        Instant at) {}
