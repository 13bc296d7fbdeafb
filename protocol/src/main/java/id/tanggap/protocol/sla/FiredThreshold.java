package id.tanggap.protocol.sla;

import id.tanggap.protocol.ticket.SlaClockKind;
import java.time.Instant;

/**
 * A line of the ledger.
 *
 * @param clock which clock
 * @param goal which of its goals, counted from 1
 * @param threshold percent of the goal's open time
 * @param targetMinutes the goal
 * @param dueAt when it was due
 * @param reachedAt when that share was reached
 * @param firedAt when it was told
 * @param policyVersion version of the policy
 * @param calendarVersion version of the calendar
 */
public record FiredThreshold(
        SlaClockKind clock,
        int goal,
        int threshold,
        int targetMinutes,
        Instant dueAt,
        Instant reachedAt,
        Instant firedAt,
        int policyVersion,
        int calendarVersion) {}
