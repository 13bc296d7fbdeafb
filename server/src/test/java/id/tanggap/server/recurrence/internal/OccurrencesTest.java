package id.tanggap.server.recurrence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.protocol.recurrence.Frequency;
import id.tanggap.protocol.recurrence.OffDays;
import id.tanggap.protocol.recurrence.PlannedRun;
import id.tanggap.protocol.recurrence.RecurrenceSchedule;
import id.tanggap.server.sla.BusinessCalendar;
import id.tanggap.server.sla.CalendarSpec;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** November 2026: the 1st is a Sunday. */
class OccurrencesTest {
    private static final Instant NOV_1 = Instant.parse("2026-10-31T17:00:00Z");
    private static final UUID CALENDAR = new UUID(0, 1);

    @Test
    void dailyIsEachDayAtItsTimeInTheZone() {
        List<PlannedRun> runs = daily(OffDays.FILE).after(NOV_1, 2);
        assertThat(runs)
                .containsExactly(
                        new PlannedRun(
                                LocalDate.of(2026, 11, 1),
                                Instant.parse("2026-11-01T00:30:00Z"),
                                null),
                        new PlannedRun(
                                LocalDate.of(2026, 11, 2),
                                Instant.parse("2026-11-02T00:30:00Z"),
                                null));
    }

    @Test
    void theMomentItselfIsPast() {
        assertThat(days(daily(OffDays.FILE).after(Instant.parse("2026-11-01T00:30:00Z"), 1)))
                .isEqualTo("2026-11-02");
    }

    @Test
    void daysOffAreLeftOut() {
        Occurrences occurrences = daily(OffDays.SKIP);
        assertThat(days(occurrences.after(NOV_1, 6)))
                .isEqualTo("2026-11-02 2026-11-03 2026-11-05 2026-11-06 2026-11-09 2026-11-10");
        assertThat(occurrences.skipped(NOV_1, 4).stream().map(LocalDate::toString))
                .containsExactly("2026-11-01", "2026-11-04");
    }

    @Test
    void shiftedDailyTicketsOfAWeekendAreOneOnMonday() {
        List<PlannedRun> runs = daily(OffDays.SHIFT).after(NOV_1, 6);
        assertThat(days(runs))
                .isEqualTo("2026-11-02 2026-11-03 2026-11-05 2026-11-06 2026-11-09 2026-11-10");
        assertThat(runs).allSatisfy(run -> assertThat(run.shiftedFrom()).isNull());
    }

    @Test
    void aWeeklyTicketOnAHolidayComesTheDayAfterAndSaysSo() {
        RecurrenceSchedule wednesdays =
                schedule(Frequency.WEEKLY, Set.of(DayOfWeek.WEDNESDAY), null, OffDays.SHIFT, null);
        assertThat(new Occurrences(wednesdays, calendar()).after(NOV_1, 2))
                .extracting(PlannedRun::day, PlannedRun::shiftedFrom)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                LocalDate.of(2026, 11, 5), LocalDate.of(2026, 11, 4)),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 11, 11), null));
    }

    @Test
    void whatIsShiftedBeyondTheMomentIsStillToCome() {
        RecurrenceSchedule wednesdays =
                schedule(Frequency.WEEKLY, Set.of(DayOfWeek.WEDNESDAY), null, OffDays.SHIFT, null);
        Instant evening = Instant.parse("2026-11-04T12:00:00Z");
        assertThat(days(new Occurrences(wednesdays, calendar()).after(evening, 1)))
                .isEqualTo("2026-11-05");
    }

    @Test
    void theThirtyFirstIsTheLastDayOfShorterMonths() {
        RecurrenceSchedule monthly = schedule(Frequency.MONTHLY, Set.of(), 31, OffDays.FILE, null);
        assertThat(days(new Occurrences(monthly, null).after(NOV_1, 4)))
                .isEqualTo("2026-11-30 2026-12-31 2027-01-31 2027-02-28");
    }

    @Test
    void nothingIsBeforeTheFirstDayNorAfterTheLast() {
        RecurrenceSchedule short3 =
                schedule(Frequency.DAILY, Set.of(), null, OffDays.FILE, LocalDate.of(2026, 11, 3));
        Occurrences occurrences = new Occurrences(short3, null);
        assertThat(days(occurrences.after(Instant.parse("2026-01-01T00:00:00Z"), 9)))
                .isEqualTo("2026-11-01 2026-11-02 2026-11-03");
    }

    @Test
    void whatWasMissedIsEverythingSinceTheLastOne() {
        assertThat(
                        days(
                                daily(OffDays.FILE)
                                        .between(
                                                Instant.parse("2026-11-02T00:30:00Z"),
                                                Instant.parse("2026-11-05T00:30:00Z"))))
                .isEqualTo("2026-11-03 2026-11-04 2026-11-05");
    }

    @Test
    void anHourThatTheClocksSkipComesLater() {
        RecurrenceSchedule berlin =
                new RecurrenceSchedule(
                        Frequency.DAILY,
                        Set.of(),
                        null,
                        LocalTime.of(2, 30),
                        "Europe/Berlin",
                        LocalDate.of(2026, 3, 29),
                        null,
                        OffDays.FILE,
                        null);
        assertThat(new Occurrences(berlin, null).after(NOV_1.minusSeconds(86_400L * 365), 1))
                .extracting(PlannedRun::at)
                .containsExactly(Instant.parse("2026-03-29T01:30:00Z"));
    }

    private static Occurrences daily(OffDays offDays) {
        return new Occurrences(
                schedule(Frequency.DAILY, Set.of(), null, offDays, null), calendar());
    }

    private static RecurrenceSchedule schedule(
            Frequency frequency,
            Set<DayOfWeek> weekdays,
            @Nullable Integer dayOfMonth,
            OffDays offDays,
            @Nullable LocalDate until) {
        return new RecurrenceSchedule(
                frequency,
                weekdays,
                dayOfMonth,
                LocalTime.of(7, 30),
                "Asia/Jakarta",
                LocalDate.of(2026, 11, 1),
                until,
                offDays,
                offDays == OffDays.FILE ? null : CALENDAR);
    }

    /** Monday to Friday; Wednesday the 4th is a holiday. */
    private static BusinessCalendar calendar() {
        List<List<String>> day = List.of(List.of("08:00", "16:00"));
        return new CalendarSpec(
                        "Asia/Jakarta",
                        Map.of("MON", day, "TUE", day, "WED", day, "THU", day, "FRI", day),
                        List.of("2026-11-04"))
                .build("calendar");
    }

    private static String days(List<PlannedRun> runs) {
        return runs.stream().map(run -> run.day().toString()).collect(Collectors.joining(" "));
    }
}
