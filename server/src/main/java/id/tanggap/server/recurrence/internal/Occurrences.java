package id.tanggap.server.recurrence.internal;

import id.tanggap.protocol.recurrence.OffDays;
import id.tanggap.protocol.recurrence.PlannedRun;
import id.tanggap.protocol.recurrence.RecurrenceSchedule;
import id.tanggap.server.sla.BusinessCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When a schedule falls due. A day has one occurrence at most. An hour that the clocks skip comes
 * as much later as they skip, one that they show twice is the first. Pure.
 */
public final class Occurrences {
    /** Nothing further ahead is looked for. */
    private static final int HORIZON_YEARS = 10;

    /** Longer closed times are longer than any holidays: then nothing is filed. */
    private static final int LONGEST_SHIFT = 60;

    private final RecurrenceSchedule schedule;
    private final ZoneId zone;
    private final @Nullable BusinessCalendar calendar;

    /**
     * @param calendar knows the days off; null where they do not count
     */
    public Occurrences(RecurrenceSchedule schedule, @Nullable BusinessCalendar calendar) {
        this.schedule = schedule;
        this.zone = ZoneId.of(schedule.zone());
        this.calendar = schedule.offDays() == OffDays.FILE ? null : calendar;
    }

    /** The next occurrences after a moment, at most {@code count}. */
    public List<PlannedRun> after(Instant after, int count) {
        return find(after, Instant.MAX, count, new ArrayList<>());
    }

    /** Occurrences after a moment, up to and with another. */
    public List<PlannedRun> between(Instant after, Instant until) {
        return find(after, until, Integer.MAX_VALUE, new ArrayList<>());
    }

    /** Days off that are left out before the last of the next {@code count} occurrences. */
    public List<LocalDate> skipped(Instant after, int count) {
        List<LocalDate> skipped = new ArrayList<>();
        find(after, Instant.MAX, count, skipped);
        return skipped;
    }

    private List<PlannedRun> find(
            Instant after, Instant until, int count, List<LocalDate> skipped) {
        List<PlannedRun> found = new ArrayList<>();
        LocalDate start = LocalDate.ofInstant(after, zone);
        LocalDate horizon = start.plusYears(HORIZON_YEARS);
        // What was meant for an earlier day may have been shifted beyond the moment.
        LocalDate day = later(schedule.from(), start.minusDays(LONGEST_SHIFT));
        LocalDate end = schedule.until() == null ? horizon : schedule.until();
        for (; !day.isAfter(end) && found.size() < count; day = day.plusDays(1)) {
            if (!isMeant(day)) {
                continue;
            }
            LocalDate actual = actual(day);
            if (actual == null) {
                if (moment(day).isAfter(after)) {
                    skipped.add(day);
                }
                continue;
            }
            Instant at = moment(actual);
            if (at.isAfter(until)) {
                break;
            }
            boolean doubled = !found.isEmpty() && found.getLast().day().equals(actual);
            if (at.isAfter(after) && !doubled) {
                found.add(new PlannedRun(actual, at, isMeant(actual) ? null : day));
            }
        }
        return found;
    }

    private boolean isMeant(LocalDate day) {
        return switch (schedule.frequency()) {
            case DAILY -> true;
            case WEEKLY -> schedule.weekdays().contains(day.getDayOfWeek());
            case MONTHLY ->
                    day.getDayOfMonth()
                            == Math.min(
                                    Objects.requireNonNull(schedule.dayOfMonth()),
                                    day.lengthOfMonth());
        };
    }

    /** The day on which it is filed; null when it is left out. */
    private @Nullable LocalDate actual(LocalDate day) {
        if (calendar == null || calendar.opensOn(day)) {
            return day;
        }
        if (schedule.offDays() == OffDays.SKIP) {
            return null;
        }
        for (int later = 1; later <= LONGEST_SHIFT; later++) {
            if (calendar.opensOn(day.plusDays(later))) {
                return day.plusDays(later);
            }
        }
        return null;
    }

    private Instant moment(LocalDate day) {
        return day.atTime(schedule.time()).atZone(zone).toInstant();
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
