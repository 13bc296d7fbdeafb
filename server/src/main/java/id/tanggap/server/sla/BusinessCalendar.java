package id.tanggap.server.sla;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The hours that count for a service level: weekly opening hours in a zone, minus holidays.
 *
 * <p>All arithmetic is exact to the nanosecond and counts time that really elapses: on the day the
 * clocks go forward an interval over the gap is shorter, on the day they go back longer. For {@code
 * n >= 0} and {@code a <= b <= c} these laws hold, whatever the calendar:
 *
 * <ul>
 *   <li>{@code between(a, add(a, n)) == n} and {@code between(subtract(b, n), b) == n};
 *   <li>{@code between(a, b) + between(b, c) == between(a, c)}.
 * </ul>
 *
 * <p>{@code add} answers the earliest such instant and {@code subtract} the latest. So a due time
 * exactly at closing stays at closing, and adding nothing answers the start itself, even outside
 * the opening hours. Immutable and safe for any thread.
 */
public final class BusinessCalendar {
    /** {@link #add} and {@link #subtract} give up beyond this many years of calendar time. */
    public static final int HORIZON_YEARS = 30;

    private final ZoneId zone;
    private final Map<DayOfWeek, List<OpenHours>> week;
    private final Set<LocalDate> holidays;

    /** A span of calendar time with one reason for being counted or not. */
    record Stretch(Instant from, Instant to, Kind kind) {
        enum Kind {
            OPEN,
            OUTSIDE_HOURS,
            HOLIDAY
        }
    }

    /** An open interval on the timeline, never empty. */
    private record Window(Instant open, Instant close) {}

    /** The calendar that {@code spec} describes is built by {@link CalendarSpec#build}. */
    BusinessCalendar(ZoneId zone, Map<DayOfWeek, List<OpenHours>> week, Set<LocalDate> holidays) {
        this.zone = zone;
        this.week = new EnumMap<>(week);
        this.holidays = Set.copyOf(holidays);
    }

    /** The zone whose local time the opening hours and holidays are written in. */
    public ZoneId zone() {
        return zone;
    }

    /** Whether any time of the date counts: it has opening hours and is no holiday. */
    public boolean opensOn(LocalDate date) {
        return !windows(date).isEmpty();
    }

    /** Whether time counts at this instant; at opening it does, at closing it does not. */
    public boolean isOpen(Instant at) {
        LocalDate date = firstDateToLookAt(at);
        for (int day = 0; day < 3; day++) {
            for (Window window : windows(date.plusDays(day))) {
                if (!at.isBefore(window.open()) && at.isBefore(window.close())) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The earliest instant by which {@code amount} of open time has passed since {@code start}.
     *
     * @throws IllegalArgumentException if {@code amount} is negative
     * @throws DateTimeException if that is more than {@link #HORIZON_YEARS} away
     */
    public Instant add(Instant start, Duration amount) {
        Duration remaining = requireNotNegative(amount);
        if (remaining.isZero()) {
            return start;
        }
        LocalDate date = firstDateToLookAt(start);
        LocalDate horizon = date.plusYears(HORIZON_YEARS);
        for (; date.isBefore(horizon); date = date.plusDays(1)) {
            for (Window window : windows(date)) {
                Instant from = later(window.open(), start);
                if (from.isBefore(window.close())) {
                    Duration open = Duration.between(from, window.close());
                    if (remaining.compareTo(open) <= 0) {
                        return from.plus(remaining);
                    }
                    remaining = remaining.minus(open);
                }
            }
        }
        throw beyondHorizon(start, amount);
    }

    /**
     * The latest instant from which {@code amount} of open time passes until {@code end}. Use it to
     * warn ahead of a deadline.
     *
     * @throws IllegalArgumentException if {@code amount} is negative
     * @throws DateTimeException if that is more than {@link #HORIZON_YEARS} back
     */
    public Instant subtract(Instant end, Duration amount) {
        Duration remaining = requireNotNegative(amount);
        if (remaining.isZero()) {
            return end;
        }
        LocalDate date = lastDateToLookAt(end);
        LocalDate horizon = date.minusYears(HORIZON_YEARS);
        for (; date.isAfter(horizon); date = date.minusDays(1)) {
            for (Window window : windows(date).reversed()) {
                Instant to = earlier(window.close(), end);
                if (window.open().isBefore(to)) {
                    Duration open = Duration.between(window.open(), to);
                    if (remaining.compareTo(open) <= 0) {
                        return to.minus(remaining);
                    }
                    remaining = remaining.minus(open);
                }
            }
        }
        throw beyondHorizon(end, amount.negated());
    }

    /**
     * The open time from {@code from} to {@code to}.
     *
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    public Duration between(Instant from, Instant to) {
        requireOrder(from, to);
        Duration sum = Duration.ZERO;
        LocalDate last = lastDateToLookAt(to);
        for (LocalDate date = firstDateToLookAt(from);
                !date.isAfter(last);
                date = date.plusDays(1)) {
            for (Window window : windows(date)) {
                Instant start = later(window.open(), from);
                Instant end = earlier(window.close(), to);
                if (start.isBefore(end)) {
                    sum = sum.plus(Duration.between(start, end));
                }
            }
        }
        return sum;
    }

    /** Why time counts or not from {@code from} to {@code to}: gapless, neighbours differ. */
    List<Stretch> stretches(Instant from, Instant to) {
        requireOrder(from, to);
        List<Stretch> result = new ArrayList<>();
        LocalDate last = lastDateToLookAt(to);
        for (LocalDate date = firstDateToLookAt(from);
                !date.isAfter(last);
                date = date.plusDays(1)) {
            Stretch.Kind closed =
                    holidays.contains(date) ? Stretch.Kind.HOLIDAY : Stretch.Kind.OUTSIDE_HOURS;
            Instant reached = instant(date, 0);
            for (Window window : windows(date)) {
                append(result, from, to, reached, window.open(), closed);
                append(result, from, to, window.open(), window.close(), Stretch.Kind.OPEN);
                reached = window.close();
            }
            append(result, from, to, reached, instant(date, OpenHours.END_OF_DAY), closed);
        }
        return result;
    }

    private static void append(
            List<Stretch> list,
            Instant from,
            Instant to,
            Instant start,
            Instant end,
            Stretch.Kind kind) {
        Instant clippedStart = later(start, from);
        Instant clippedEnd = earlier(end, to);
        if (!clippedStart.isBefore(clippedEnd)) {
            return;
        }
        if (!list.isEmpty() && list.getLast().kind() == kind) {
            clippedStart = list.removeLast().from();
        }
        list.add(new Stretch(clippedStart, clippedEnd, kind));
    }

    /** The open windows of a date in order of time, without overlaps. */
    private List<Window> windows(LocalDate date) {
        List<OpenHours> hours = week.getOrDefault(date.getDayOfWeek(), List.of());
        if (hours.isEmpty() || holidays.contains(date)) {
            return List.of();
        }
        List<Window> windows = new ArrayList<>(hours.size());
        for (OpenHours interval : hours) {
            Instant open = instant(date, interval.start());
            Instant close = instant(date, interval.end());
            if (open.isBefore(close)) {
                windows.add(new Window(open, close));
            }
        }
        return inOrder(windows) ? windows : merged(windows);
    }

    private static boolean inOrder(List<Window> windows) {
        for (int i = 1; i < windows.size(); i++) {
            if (windows.get(i).open().isBefore(windows.get(i - 1).close())) {
                return false;
            }
        }
        return true;
    }

    /** On the day of a gap, hours moved out of it can run into the hours after it. */
    private static List<Window> merged(List<Window> windows) {
        List<Window> merged = new ArrayList<>();
        windows.sort(Comparator.comparing(Window::open));
        for (Window window : windows) {
            if (!merged.isEmpty() && !window.open().isAfter(merged.getLast().close())) {
                Window last = merged.removeLast();
                merged.add(new Window(last.open(), later(last.close(), window.close())));
            } else {
                merged.add(window);
            }
        }
        return merged;
    }

    /**
     * When local clocks show this time of the date. A time shown twice is the first showing. A time
     * that a gap skips comes as much later as the gap is long, as everywhere in {@code java.time},
     * but not after the end of its date.
     */
    private Instant instant(LocalDate date, int secondOfDay) {
        if (secondOfDay == 0) {
            return startOf(date);
        }
        Instant end = startOf(date.plusDays(1));
        if (secondOfDay == OpenHours.END_OF_DAY) {
            return end;
        }
        LocalDateTime local = date.atStartOfDay().plusSeconds(secondOfDay);
        return earlier(local.atZone(zone).toInstant(), end);
    }

    /** Never decreases from date to date, so that dates share no time. */
    private Instant startOf(LocalDate date) {
        LocalDateTime midnight = date.atStartOfDay();
        ZoneOffsetTransition transition = zone.getRules().getTransition(midnight);
        return transition != null && transition.isGap()
                ? transition.getInstant()
                : midnight.atZone(zone).toInstant();
    }

    /**
     * A day early, because clocks that go back over midnight show the old date again while the
     * hours of the new one already run.
     */
    private LocalDate firstDateToLookAt(Instant at) {
        return LocalDate.ofInstant(at, zone).minusDays(1);
    }

    private LocalDate lastDateToLookAt(Instant at) {
        return LocalDate.ofInstant(at, zone).plusDays(1);
    }

    private static Duration requireNotNegative(Duration amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("negative amount " + amount);
        }
        return amount;
    }

    private static void requireOrder(Instant from, Instant to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " is before " + from);
        }
    }

    private static DateTimeException beyondHorizon(Instant start, Duration amount) {
        return new DateTimeException(
                "no " + amount + " of open time within " + HORIZON_YEARS + " years of " + start);
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
