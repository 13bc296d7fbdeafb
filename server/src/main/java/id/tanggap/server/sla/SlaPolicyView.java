package id.tanggap.server.sla;

import id.tanggap.protocol.ticket.Priority;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the desk promises for tickets of one priority, in minutes of open time.
 *
 * @param priority of which tickets
 * @param calendarId calendar in which the minutes count
 * @param firstResponseMinutes from filing to the first reply
 * @param nextResponseMinutes from an unanswered message to the next reply; null for no goal
 * @param resolutionMinutes from filing to the resolution, without the time it was pending
 * @param updatedAt last change
 * @param updatedBy who changed it
 * @param version for updates
 */
public record SlaPolicyView(
        Priority priority,
        UUID calendarId,
        int firstResponseMinutes,
        @Nullable Integer nextResponseMinutes,
        int resolutionMinutes,
        Instant updatedAt,
        String updatedBy,
        int version) {}
