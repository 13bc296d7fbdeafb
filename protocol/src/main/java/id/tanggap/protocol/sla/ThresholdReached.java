package id.tanggap.protocol.sla;

import id.tanggap.protocol.ServerEvent;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.SlaClockKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * So much of a ticket's time has passed: a warning at 50, 75 and 90 percent, the breach at 100.
 * Goes to those who work on the ticket or watch it, and to supervisors.
 *
 * @param ticketId the ticket
 * @param number its number
 * @param subject its subject
 * @param priority its priority
 * @param group code of its support group
 * @param assigneeId who works on it; null when nobody
 * @param clock which clock
 * @param threshold percent of the goal's open time
 * @param dueAt when it is due
 * @param reachedAt when that share was reached, inside the opening hours
 */
public record ThresholdReached(
        UUID ticketId,
        String number,
        String subject,
        Priority priority,
        @Nullable String group,
        @Nullable UUID assigneeId,
        SlaClockKind clock,
        int threshold,
        Instant dueAt,
        Instant reachedAt)
        implements ServerEvent {}
