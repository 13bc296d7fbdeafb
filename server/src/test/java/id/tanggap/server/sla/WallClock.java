package id.tanggap.server.sla;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A second opinion on opening hours: somebody writes down what the clock on the wall shows, minute
 * by minute, and looks opening and closing up in that list. No arithmetic with zones.
 */
final class WallClock {
    private static final List<String> DAYS =
            List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");
    private static final int DAY = 24 * 60;

    private final LocalDateTime[] shown;
    private final Map<LocalDateTime, Integer> firstShown = new HashMap<>();
    private final Map<LocalDateTime, Integer> skipped = new HashMap<>();
    private final BitSet open = new BitSet();

    /** Watches from a whole minute on; the first and last two days are not to be asked about. */
    WallClock(CalendarSpec spec, Instant from, int minutes) {
        ZoneId zone = ZoneId.of(String.valueOf(spec.timeZone()));
        shown = new LocalDateTime[minutes];
        for (int i = 0; i < minutes; i++) {
            shown[i] = LocalDateTime.ofInstant(from.plus(Duration.ofMinutes(i)), zone);
            firstShown.putIfAbsent(shown[i], i);
        }
        for (int i = 1; i < minutes; i++) {
            LocalDateTime missing = shown[i - 1].plusMinutes(1);
            for (int late = 0; missing.isBefore(shown[i]); late++) {
                skipped.put(missing, i + late);
                missing = missing.plusMinutes(1);
            }
        }
        LocalDate last = shown[minutes - 1].toLocalDate().minusDays(1);
        LocalDate date = shown[0].toLocalDate().plusDays(1);
        for (; date.isBefore(last); date = date.plusDays(1)) {
            markOpen(spec, date);
        }
    }

    boolean isOpen(int minute) {
        return open.get(minute);
    }

    @SuppressWarnings("NullAway") // the generator fills every field
    private void markOpen(CalendarSpec spec, LocalDate date) {
        if (spec.holidays().contains(date.toString())) {
            return;
        }
        String day = DAYS.get(date.getDayOfWeek().getValue() - 1);
        for (List<String> interval : spec.hours().getOrDefault(day, List.of())) {
            int from = minuteOf(date, interval.get(0));
            int to = minuteOf(date, interval.get(1));
            if (from < to) {
                open.set(from, to);
            }
        }
    }

    private int minuteOf(LocalDate date, String time) {
        String[] parts = time.split(":", -1);
        int minuteOfDay = Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
        int nextDay = startOf(date.plusDays(1));
        if (minuteOfDay == 0 || minuteOfDay == DAY) {
            return minuteOfDay == 0 ? startOf(date) : nextDay;
        }
        LocalDateTime wanted = date.atStartOfDay().plusMinutes(minuteOfDay);
        Integer seen = firstShown.getOrDefault(wanted, skipped.get(wanted));
        if (seen == null) {
            throw new IllegalStateException(wanted + " was not watched");
        }
        return Math.min(seen, nextDay);
    }

    /** The first minute that shows this date or a later one. */
    private int startOf(LocalDate date) {
        LocalDateTime midnight = date.atStartOfDay();
        Integer seen = firstShown.get(midnight);
        for (int i = 0; seen == null; i++) {
            seen = shown[i].isBefore(midnight) ? null : Integer.valueOf(i);
        }
        return seen;
    }
}
