package id.tanggap.server.sla;

import static id.tanggap.server.sla.Calendars.ALWAYS;
import static id.tanggap.server.sla.Calendars.NINE_TO_FIVE;
import static id.tanggap.server.sla.Calendars.OFFICE;
import static id.tanggap.server.sla.Calendars.calendar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {
    /** Friday 20 March and Monday 23 March 2026 are holidays (Idulfitri, cuti bersama). */
    private static final BusinessCalendar DESK =
            calendar("Asia/Jakarta", OFFICE, "2026-03-20", "2026-03-23");

    private static Instant jakarta(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Jakarta")).toInstant();
    }

    // 16 March 2026 is a Monday.
    @ParameterizedTest(name = "{0} + {1} min = {2}: {3}")
    @CsvSource({
        "2026-03-16T08:00, 60,  2026-03-16T09:00, inside one interval",
        "2026-03-16T08:00, 240, 2026-03-16T12:00, exactly at the break stays there",
        "2026-03-16T08:00, 241, 2026-03-16T13:01, over the break",
        "2026-03-16T12:30, 30,  2026-03-16T13:30, from within the break",
        "2026-03-16T07:30, 450, 2026-03-16T16:00, exactly at closing stays at closing",
        "2026-03-16T07:30, 451, 2026-03-17T07:31, one minute over closing",
        "2026-03-16T16:00, 1,   2026-03-17T07:31, from exactly closing",
        "2026-03-16T05:00, 1,   2026-03-16T07:31, from before opening",
        "2026-03-16T07:30, 1,   2026-03-16T07:31, from exactly opening",
        "2026-03-16T20:00, 0,   2026-03-16T20:00, nothing outside hours stays outside hours",
        "2026-03-15T10:00, 10,  2026-03-16T07:40, from a Sunday",
        "2026-03-20T10:00, 10,  2026-03-24T07:40, from a holiday over a weekend and a holiday",
        "2026-03-19T15:30, 60,  2026-03-24T08:00, over holiday weekend and holiday",
        "2026-03-13T16:00, 60,  2026-03-16T08:00, Friday hours differ",
        "2026-03-16T07:30, 2250, 2026-03-24T16:00, a week of hours with two holidays in it",
    })
    void addCountsOpenTimeOnly(String start, long minutes, String due, String why) {
        Instant from = jakarta(start);
        Duration amount = Duration.ofMinutes(minutes);
        Instant expected = jakarta(due);
        assertThat(DESK.add(from, amount)).as(why).isEqualTo(expected);
        assertThat(DESK.between(from, expected)).isEqualTo(amount);
    }

    @ParameterizedTest(name = "{0} - {1} min = {2}: {3}")
    @CsvSource({
        "2026-03-16T09:00, 60,  2026-03-16T08:00, inside one interval",
        "2026-03-16T13:00, 30,  2026-03-16T11:30, back over the break",
        "2026-03-16T12:00, 30,  2026-03-16T11:30, from the start of the break",
        "2026-03-16T08:00, 30,  2026-03-16T07:30, exactly at opening stays at opening",
        "2026-03-16T08:00, 31,  2026-03-13T16:29, one minute before opening",
        "2026-03-24T08:00, 60,  2026-03-19T15:30, back over holidays",
        "2026-03-15T10:00, 0,   2026-03-15T10:00, nothing",
        "2026-03-15T10:00, 30,  2026-03-13T16:00, from a Sunday",
    })
    void subtractWalksBackThroughOpenTime(String end, long minutes, String start, String why) {
        Duration amount = Duration.ofMinutes(minutes);
        assertThat(DESK.subtract(jakarta(end), amount)).as(why).isEqualTo(jakarta(start));
        assertThat(DESK.between(jakarta(start), jakarta(end))).isEqualTo(amount);
    }

    @ParameterizedTest(name = "{0} .. {1} = {2} min")
    @CsvSource({
        "2026-03-16T08:00, 2026-03-16T08:00, 0",
        "2026-03-16T11:00, 2026-03-16T14:00, 120",
        "2026-03-16T12:10, 2026-03-16T12:50, 0",
        "2026-03-14T00:00, 2026-03-16T07:30, 0",
        "2026-03-19T15:00, 2026-03-24T08:00, 90",
        "2026-01-01T00:00, 2027-01-01T00:00, 116550",
    })
    void betweenCountsOpenTime(String from, String to, long minutes) {
        assertThat(DESK.between(jakarta(from), jakarta(to))).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void opensAtOpeningAndIsClosedAtClosing() {
        assertThat(DESK.isOpen(jakarta("2026-03-16T07:30"))).isTrue();
        assertThat(DESK.isOpen(jakarta("2026-03-16T12:00"))).isFalse();
        assertThat(DESK.isOpen(jakarta("2026-03-16T13:00"))).isTrue();
        assertThat(DESK.isOpen(jakarta("2026-03-16T16:00"))).isFalse();
        assertThat(DESK.isOpen(jakarta("2026-03-20T09:00"))).isFalse();
    }

    @Test
    void secondsAndFractionsAreExact() {
        Instant start = jakarta("2026-03-16T15:59:59.500");
        assertThat(DESK.add(start, Duration.ofMillis(500))).isEqualTo(jakarta("2026-03-16T16:00"));
        assertThat(DESK.add(start, Duration.ofMillis(501)))
                .isEqualTo(jakarta("2026-03-17T07:30:00.001"));
    }

    @Test
    void aNightShiftRunsOverMidnight() {
        BusinessCalendar night = calendar("Asia/Jayapura", "MON 22:00-24:00; TUE 00:00-06:00");
        Instant start = Instant.parse("2026-03-16T14:00:00Z"); // Monday 23:00 WIT
        assertThat(night.add(start, Duration.ofHours(2)))
                .isEqualTo(Instant.parse("2026-03-16T16:00:00Z"));
    }

    @Test
    void touchingIntervalsCountAsOne() {
        BusinessCalendar split = calendar("Asia/Jakarta", "MON-FRI 09:00-12:00 12:00-17:00");
        BusinessCalendar whole = calendar("Asia/Jakarta", NINE_TO_FIVE);
        Instant start = jakarta("2026-03-16T11:00");
        assertThat(split.add(start, Duration.ofHours(2)))
                .isEqualTo(whole.add(start, Duration.ofHours(2)));
    }

    @Test
    void roundTheClockIsPlainTimeEvenWhenClocksChange() {
        BusinessCalendar always = calendar("Europe/Berlin", ALWAYS);
        Instant start = Instant.parse("2026-03-28T12:00:00Z");
        assertThat(always.add(start, Duration.ofDays(2))).isEqualTo(start.plus(Duration.ofDays(2)));
        assertThat(always.between(start, start.plus(Duration.ofDays(300))))
                .isEqualTo(Duration.ofDays(300));
    }

    // Clocks change: New York 8 March and 1 November 2026 at 02:00, Lord Howe 4 October and 5 April
    // 2026 by half an hour, Berlin 29 March 2026.
    @ParameterizedTest(name = "{0} {1} on {2} lasts {3} min")
    @CsvSource({
        "America/New_York, 00:00-24:00, 2026-03-08, 1380",
        "America/New_York, 00:00-24:00, 2026-11-01, 1500",
        "America/New_York, 01:00-05:00, 2026-03-08, 180",
        "America/New_York, 02:30-05:00, 2026-03-08, 90",
        "America/New_York, 00:00-02:30, 2026-03-08, 150",
        "America/New_York, 02:10-02:50, 2026-03-08, 40",
        "America/New_York, 01:00-02:30 03:00-05:00, 2026-03-08, 180",
        "America/New_York, 02:30-02:45 03:00-03:40, 2026-03-08, 45",
        "America/Nuuk, 22:00-23:30, 2026-03-28, 60",
        "America/New_York, 01:00-02:00, 2026-11-01, 120",
        "America/New_York, 00:00-01:30, 2026-11-01, 90",
        "America/New_York, 01:30-03:00, 2026-11-01, 150",
        "Australia/Lord_Howe, 00:00-24:00, 2026-10-04, 1410",
        "Australia/Lord_Howe, 00:00-24:00, 2026-04-05, 1470",
        "Europe/Berlin, 01:00-04:00, 2026-03-29, 120",
        "Asia/Makassar, 01:00-04:00, 2026-03-29, 180",
        "America/Sao_Paulo, 00:00-24:00, 2018-11-04, 1380",
        "America/Sao_Paulo, 00:00-24:00, 2018-02-17, 1500",
        "Pacific/Apia, 00:00-24:00, 2011-12-30, 0",
    })
    void anIntervalLastsAsLongAsRealTimeDoes(String zone, String hours, String date, long minutes) {
        Instant noonBefore =
                LocalDateTime.parse(date + "T00:00")
                        .minusHours(12)
                        .atZone(ZoneId.of(zone))
                        .toInstant();
        // Only the day in question is open.
        String day = LocalDateTime.parse(date + "T00:00").getDayOfWeek().name().substring(0, 3);
        BusinessCalendar oneDay = calendar(zone, day + " " + hours);
        assertThat(oneDay.between(noonBefore, noonBefore.plus(Duration.ofDays(3))))
                .isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void clocksGoingBackOverMidnightCountOnce() {
        // St. John's, 2010-11-07 00:01 local: back to 23:01 of the day before.
        BusinessCalendar always = calendar("America/St_Johns", ALWAYS);
        Instant start = Instant.parse("2010-11-06T00:00:00Z");
        assertThat(always.between(start, start.plus(Duration.ofDays(3))))
                .isEqualTo(Duration.ofDays(3));
        Instant secondEvening = Instant.parse("2010-11-07T03:00:00Z"); // 23:30 for the second time
        assertThat(always.isOpen(secondEvening)).isTrue();
        assertThat(always.add(secondEvening, Duration.ofMinutes(1)))
                .isEqualTo(secondEvening.plusSeconds(60));
    }

    @Test
    void yearsOfTimeAreAnswered() {
        Instant start = jakarta("2026-03-16T08:00");
        Instant due = DESK.add(start, Duration.ofHours(20_000));
        assertThat(DESK.between(start, due)).isEqualTo(Duration.ofHours(20_000));
    }

    @Test
    void anAmountBeyondTheHorizonIsRefusedInsteadOfSearchedForEver() {
        BusinessCalendar aMinuteAWeek = calendar("Asia/Jakarta", "MON 09:00-09:01");
        Instant start = jakarta("2026-03-16T08:00");
        assertThatThrownBy(() -> aMinuteAWeek.add(start, Duration.ofDays(10)))
                .isInstanceOf(DateTimeException.class)
                .hasMessageContaining("30 years");
        assertThatThrownBy(() -> aMinuteAWeek.subtract(start, Duration.ofDays(10)))
                .isInstanceOf(DateTimeException.class);
    }

    @Test
    void backwardsSpansAndNegativeAmountsAreProgrammingErrors() {
        Instant start = jakarta("2026-03-16T08:00");
        assertThatThrownBy(() -> DESK.between(start, start.minusSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DESK.add(start, Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DESK.subtract(start, Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
