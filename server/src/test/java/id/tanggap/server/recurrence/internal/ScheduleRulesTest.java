package id.tanggap.server.recurrence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.recurrence.Frequency;
import id.tanggap.protocol.recurrence.OffDays;
import id.tanggap.protocol.recurrence.RecurrenceSchedule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "DAILY,   -,      -,  FILE,  -, Asia/Jakarta, 2026-11-01, -,          -",
                "WEEKLY,  MONDAY, -,  FILE,  -, Asia/Jayapura, 2026-11-01, 2026-11-01, -",
                "MONTHLY, -,      31, SHIFT, y, Asia/Makassar, 2026-11-01, -,         -",
                "WEEKLY,  -,      -,  FILE,  -, Asia/Jakarta, 2026-11-01, -,"
                        + " schedule.weekdays REQUIRED",
                "DAILY,   MONDAY, -,  FILE,  -, Asia/Jakarta, 2026-11-01, -,"
                        + " schedule.weekdays NOT_ALLOWED",
                "MONTHLY, -,      -,  FILE,  -, Asia/Jakarta, 2026-11-01, -,"
                        + " schedule.dayOfMonth REQUIRED",
                "DAILY,   -,      1,  FILE,  -, Asia/Jakarta, 2026-11-01, -,"
                        + " schedule.dayOfMonth NOT_ALLOWED",
                "DAILY,   -,      -,  SKIP,  -, Asia/Jakarta, 2026-11-01, -,"
                        + " schedule.calendarId REQUIRED",
                "DAILY,   -,      -,  FILE,  y, Asia/Jakarta, 2026-11-01, -,"
                        + " schedule.calendarId NOT_ALLOWED",
                "DAILY,   -,      -,  FILE,  -, Asia/Jakata,  2026-11-01, -,"
                        + " schedule.zone UNKNOWN_VALUE",
                "DAILY,   -,      -,  FILE,  -, Asia/Jakarta, 2037-11-01, -,"
                        + " schedule.from OUT_OF_RANGE",
                "DAILY,   -,      -,  FILE,  -, Asia/Jakarta, 2026-11-02, 2026-11-01,"
                        + " schedule.until OUT_OF_RANGE",
            })
    void whatMakesNoScheduleIsNamed(
            Frequency frequency,
            @Nullable DayOfWeek weekday,
            @Nullable Integer dayOfMonth,
            OffDays offDays,
            @Nullable String calendar,
            String zone,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String error) {
        RecurrenceSchedule schedule =
                new RecurrenceSchedule(
                        frequency,
                        weekday == null ? Set.of() : Set.of(weekday),
                        dayOfMonth,
                        LocalTime.of(7, 30),
                        zone,
                        from,
                        until,
                        offDays,
                        calendar == null ? null : new UUID(0, 1));
        assertThat(ScheduleRules.check(schedule, TODAY))
                .extracting(ScheduleRulesTest::show)
                .isEqualTo(error == null ? List.of() : List.of(error));
    }

    private static String show(FieldError error) {
        return error.field() + " " + error.code();
    }
}
