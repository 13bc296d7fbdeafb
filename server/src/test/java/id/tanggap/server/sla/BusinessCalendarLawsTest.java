package id.tanggap.server.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** The laws of {@link BusinessCalendar} on random hours, holidays and zones that change clocks. */
class BusinessCalendarLawsTest {
    private static final List<String> DAYS =
            List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");
    private static final LocalDate EPOCH = LocalDate.of(2026, 1, 1);

    @Property(tries = 2000)
    void betweenUndoesAdd(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("instants") Instant start,
            @ForAll @LongRange(min = 0, max = 400_000) long seconds) {
        Duration amount = Duration.ofSeconds(seconds);
        Instant due = calendar.add(start, amount);
        assertThat(calendar.between(start, due)).isEqualTo(amount);
        if (seconds > 0) {
            assertThat(calendar.between(start, due.minusNanos(1))).isLessThan(amount);
        }
    }

    @Property(tries = 2000)
    void betweenUndoesSubtract(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("instants") Instant end,
            @ForAll @LongRange(min = 0, max = 400_000) long seconds) {
        Duration amount = Duration.ofSeconds(seconds);
        Instant start = calendar.subtract(end, amount);
        assertThat(calendar.between(start, end)).isEqualTo(amount);
        if (seconds > 0) {
            assertThat(calendar.between(start.plusNanos(1), end)).isLessThan(amount);
        }
    }

    @Property
    void betweenIsAdditive(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("instants") Instant from,
            @ForAll @IntRange(max = 3_000_000) int first,
            @ForAll @IntRange(max = 3_000_000) int second) {
        Instant middle = from.plusSeconds(first);
        Instant to = middle.plusSeconds(second);
        assertThat(calendar.between(from, middle).plus(calendar.between(middle, to)))
                .isEqualTo(calendar.between(from, to));
        assertThat(calendar.between(from, to)).isLessThanOrEqualTo(Duration.between(from, to));
    }

    @Property
    void addingInTwoStepsIsAddingAtOnce(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("instants") Instant start,
            @ForAll @LongRange(min = 0, max = 200_000) long first,
            @ForAll @LongRange(min = 1, max = 200_000) long second) {
        Instant stepwise =
                calendar.add(
                        calendar.add(start, Duration.ofSeconds(first)), Duration.ofSeconds(second));
        assertThat(stepwise).isEqualTo(calendar.add(start, Duration.ofSeconds(first + second)));
    }

    @Property
    void aLaterStartIsNeverDueEarlier(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("instants") Instant start,
            @ForAll @IntRange(max = 500_000) int later,
            @ForAll @LongRange(min = 0, max = 200_000) long seconds) {
        Duration amount = Duration.ofSeconds(seconds);
        assertThat(calendar.add(start.plusSeconds(later), amount))
                .isAfterOrEqualTo(calendar.add(start, amount));
    }

    @Property
    void stretchesTileTheSpanAndAgreeWithBetween(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("instants") Instant from,
            @ForAll @IntRange(min = 1, max = 3_000_000) int seconds) {
        Instant to = from.plusSeconds(seconds);
        Instant reached = from;
        Duration open = Duration.ZERO;
        BusinessCalendar.Stretch.Kind previous = null;
        for (BusinessCalendar.Stretch stretch : calendar.stretches(from, to)) {
            assertThat(stretch.from()).isEqualTo(reached).isBefore(stretch.to());
            assertThat(stretch.kind()).isNotEqualTo(previous);
            boolean counts = stretch.kind() == BusinessCalendar.Stretch.Kind.OPEN;
            assertThat(calendar.isOpen(stretch.from())).isEqualTo(counts);
            if (counts) {
                open = open.plus(Duration.between(stretch.from(), stretch.to()));
            }
            reached = stretch.to();
            previous = stretch.kind();
        }
        assertThat(reached).isEqualTo(to);
        assertThat(calendar.between(from, to)).isEqualTo(open);
    }

    /** A second opinion: look at the wall clock minute by minute, where clocks never change. */
    @Property(tries = 200)
    void betweenAgreesWithLookingAtTheClockEachMinute(
            @ForAll("indonesianCalendars") CalendarSpec spec,
            @ForAll("instants") Instant from,
            @ForAll @IntRange(max = 12_000) int minutes) {
        BusinessCalendar calendar = spec.build("calendar");
        long counted = 0;
        for (int i = 0; i < minutes; i++) {
            ZonedDateTime now = from.plusSeconds(60L * i).atZone(calendar.zone());
            counted += shownOpen(spec, now) ? 1 : 0;
        }
        assertThat(calendar.between(from, from.plusSeconds(60L * minutes)))
                .isEqualTo(Duration.ofMinutes(counted));
    }

    @SuppressWarnings("NullAway") // the generator fills every field
    private static boolean shownOpen(CalendarSpec spec, ZonedDateTime now) {
        if (spec.holidays().contains(now.toLocalDate().toString())) {
            return false;
        }
        String day = DAYS.get(now.getDayOfWeek().getValue() - 1);
        LocalTime time = now.toLocalTime();
        for (List<String> interval : spec.hours().getOrDefault(day, List.of())) {
            boolean begun = !time.isBefore(LocalTime.parse(interval.get(0)));
            String end = interval.get(1);
            if (begun && (end.equals("24:00") || time.isBefore(LocalTime.parse(end)))) {
                return true;
            }
        }
        return false;
    }

    @Provide
    Arbitrary<BusinessCalendar> calendars() {
        return specs(
                        "America/New_York",
                        "America/Nuuk",
                        "Europe/Berlin",
                        "Australia/Lord_Howe",
                        "America/St_Johns",
                        "Asia/Jakarta",
                        "Asia/Makassar",
                        "Asia/Jayapura")
                .map(spec -> spec.build("calendar"));
    }

    @Provide
    Arbitrary<CalendarSpec> indonesianCalendars() {
        return specs("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura");
    }

    /** Whole minutes around the days clocks change and around New Year. */
    @Provide
    Arbitrary<Instant> instants() {
        Arbitrary<Long> anyTime = Arbitraries.longs().between(0, 60L * 24 * 730);
        Arbitrary<Long> atChange =
                Arbitraries.of(
                                "2026-03-08T07:00:00Z",
                                "2026-11-01T06:00:00Z",
                                "2026-03-29T01:00:00Z", // Berlin and Nuuk
                                "2026-10-25T01:00:00Z",
                                "2026-04-04T15:00:00Z",
                                "2026-10-03T15:30:00Z",
                                "2026-12-31T17:00:00Z")
                        .map(text -> Instant.parse(text).getEpochSecond() / 60)
                        .map(minute -> minute - EPOCH.toEpochDay() * 24 * 60)
                        .flatMap(minute -> Arbitraries.longs().between(minute - 600, minute + 600));
        return Arbitraries.oneOf(anyTime, atChange)
                .map(minute -> Instant.ofEpochSecond((EPOCH.toEpochDay() * 24 * 60 + minute) * 60));
    }

    private static Arbitrary<CalendarSpec> specs(String... zones) {
        Arbitrary<String> day =
                Arbitraries.integers()
                        .between(0, 96)
                        .map(quarter -> quarter * 15)
                        .set()
                        .ofMinSize(0)
                        .ofMaxSize(8)
                        .map(BusinessCalendarLawsTest::hours);
        Arbitrary<List<String>> week =
                day.list().ofSize(7).filter(days -> days.stream().anyMatch(d -> !d.isEmpty()));
        Arbitrary<List<String>> holidays =
                Arbitraries.integers()
                        .between(0, 730)
                        .map(offset -> EPOCH.plusDays(offset).toString())
                        .list()
                        .ofMaxSize(60);
        return Combinators.combine(Arbitraries.of(zones), week, holidays)
                .as(
                        (zone, days, closed) -> {
                            List<String> lines = new ArrayList<>();
                            for (int i = 0; i < 7; i++) {
                                if (!days.get(i).isEmpty()) {
                                    lines.add(DAYS.get(i) + days.get(i));
                                }
                            }
                            return Calendars.spec(
                                    zone, String.join("; ", lines), closed.toArray(String[]::new));
                        });
    }

    /** Pairs of bounds; an odd one out becomes an interval that touches the one before. */
    private static String hours(java.util.Set<Integer> bounds) {
        List<Integer> sorted = List.copyOf(new TreeSet<>(bounds));
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i + 1 < sorted.size()) {
            text.append(" %s-%s".formatted(time(sorted.get(i)), time(sorted.get(i + 1))));
            i += (sorted.size() - i) % 2 == 1 ? 1 : 2;
        }
        return text.toString();
    }

    private static String time(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }
}
