package id.tanggap.protocol.recurrence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An occurrence that was filed.
 *
 * @param day the day it was for, in the schedule's zone
 * @param plannedAt when it was to be filed
 * @param filedAt when it was
 * @param ticketId the ticket
 * @param ticketNumber its number
 * @param missed how many occurrences before it were missed and are not filed any more
 */
public record RecurrenceRun(
        LocalDate day,
        Instant plannedAt,
        Instant filedAt,
        UUID ticketId,
        String ticketNumber,
        int missed) {}
