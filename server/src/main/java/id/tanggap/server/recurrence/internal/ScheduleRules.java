package id.tanggap.server.recurrence.internal;

import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.recurrence.Frequency;
import id.tanggap.protocol.recurrence.OffDays;
import id.tanggap.protocol.recurrence.RecurrenceSchedule;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What makes a schedule. Pure. */
public final class ScheduleRules {
    private static final int YEARS = 10;

    private ScheduleRules() {}

    /** What is wrong with it, by field such as {@code schedule.weekdays}; empty when nothing is. */
    public static List<FieldError> check(RecurrenceSchedule schedule, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        exactly(
                "weekdays",
                schedule.frequency() == Frequency.WEEKLY,
                !schedule.weekdays().isEmpty(),
                errors);
        exactly(
                "dayOfMonth",
                schedule.frequency() == Frequency.MONTHLY,
                schedule.dayOfMonth() != null,
                errors);
        exactly(
                "calendarId",
                schedule.offDays() != OffDays.FILE,
                schedule.calendarId() != null,
                errors);
        if (!ZoneId.getAvailableZoneIds().contains(schedule.zone())) {
            errors.add(FieldError.of("schedule.zone", "UNKNOWN_VALUE"));
        }
        if (schedule.from().isBefore(today.minusYears(YEARS))
                || schedule.from().isAfter(today.plusYears(YEARS))) {
            errors.add(FieldError.of("schedule.from", "OUT_OF_RANGE"));
        }
        LocalDate until = schedule.until();
        if (until != null && until.isBefore(schedule.from())) {
            errors.add(FieldError.of("schedule.until", "OUT_OF_RANGE"));
        }
        return errors;
    }

    private static void exactly(
            String field, boolean wanted, boolean given, List<FieldError> errors) {
        if (wanted != given) {
            errors.add(FieldError.of("schedule." + field, wanted ? "REQUIRED" : "NOT_ALLOWED"));
        }
    }
}
