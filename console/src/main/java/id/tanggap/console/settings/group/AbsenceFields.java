package id.tanggap.console.settings.group;

import id.tanggap.console.reference.DayText;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.supportgroup.AbsenceView;
import id.tanggap.protocol.supportgroup.SaveAbsence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An absence as it is being typed, in the desk's zone.
 *
 * @param until day until when, and {@code untilTime} of that day, not included
 * @param substituteId who stands in; null: the groups do
 */
public record AbsenceFields(
        @Nullable UUID userId,
        String from,
        String fromTime,
        String until,
        String untilTime,
        @Nullable UUID substituteId) {

    /** A new absence: the whole of tomorrow. */
    static AbsenceFields fresh(LocalDate today) {
        return new AbsenceFields(
                null,
                DayText.of(today.plusDays(1)),
                "00.00",
                DayText.of(today.plusDays(2)),
                "00.00",
                null);
    }

    static AbsenceFields of(AbsenceView absence, ZoneId zone) {
        ZonedDateTime begin = absence.from().atZone(zone);
        ZonedDateTime end = absence.until().atZone(zone);
        return new AbsenceFields(
                absence.userId(),
                DayText.of(begin.toLocalDate()),
                DayText.of(begin.toLocalTime()),
                DayText.of(end.toLocalDate()),
                DayText.of(end.toLocalTime()),
                absence.substituteId());
    }

    List<FieldError> check(LocalDate today, ZoneId zone) {
        List<FieldError> wrong = new ArrayList<>();
        if (userId == null) {
            wrong.add(FieldError.of("userId", "REQUIRED"));
        }
        Instant begin = at(from, fromTime, today, zone);
        Instant end = at(until, untilTime, today, zone);
        if (begin == null) {
            wrong.add(FieldError.of("from", "NOT_A_MOMENT"));
        }
        if (end == null) {
            wrong.add(FieldError.of("until", "NOT_A_MOMENT"));
        }
        if (begin != null && end != null && !end.isAfter(begin)) {
            wrong.add(FieldError.of("until", "NOT_AFTER_START"));
        }
        return wrong;
    }

    /** As the server takes it; only of fields that {@link #check} finds nothing wrong with. */
    SaveAbsence command(@Nullable AbsenceView origin, LocalDate today, ZoneId zone) {
        return new SaveAbsence(
                origin == null ? null : origin.id(),
                origin == null ? null : origin.version(),
                Objects.requireNonNull(userId, "checked"),
                Objects.requireNonNull(at(from, fromTime, today, zone), "checked"),
                Objects.requireNonNull(at(until, untilTime, today, zone), "checked"),
                substituteId);
    }

    private static @Nullable Instant at(String day, String time, LocalDate today, ZoneId zone) {
        LocalDate date = DayText.day(day, today);
        LocalTime clock = time.isBlank() ? LocalTime.MIDNIGHT : DayText.time(time);
        return date == null || clock == null ? null : date.atTime(clock).atZone(zone).toInstant();
    }
}
