package id.tanggap.console.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Times as people here write them: {@code 10.42}, {@code kemarin 16.05}, {@code 12 Nov}. Immutable;
 * "today" is taken from the clock.
 */
public final class Times {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final Messages messages;
    private final Clock clock;
    private final ZoneId deskZone;
    private final DateTimeFormatter time;
    private final DateTimeFormatter timeWithSeconds;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayAndYear;
    private final DateTimeFormatter fullDay;

    public Times(Messages messages, Clock clock, ZoneId deskZone) {
        this.messages = messages;
        this.clock = clock;
        this.deskZone = deskZone;
        Locale locale = messages.locale();
        String separator = messages.english() ? ":" : ".";
        time = DateTimeFormatter.ofPattern("HH'" + separator + "'mm", locale);
        timeWithSeconds =
                DateTimeFormatter.ofPattern("HH'" + separator + "'mm'" + separator + "'ss", locale);
        day = DateTimeFormatter.ofPattern("d MMM", locale);
        dayAndYear = DateTimeFormatter.ofPattern("d MMM yyyy", locale);
        fullDay = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", locale);
    }

    /** The system's zone where it is one of Indonesia's, else that of Jakarta. */
    public static ZoneId systemZone() {
        ZoneId zone = ZoneId.systemDefault();
        int hours = zone.getRules().getOffset(Instant.EPOCH).getTotalSeconds() / 3600;
        return hours >= 7 && hours <= 9 ? zone : JAKARTA;
    }

    /** Zone of the desk: for what belongs to no unit. */
    public ZoneId deskZone() {
        return deskZone;
    }

    /** The present, by the server's clock where one is known. */
    public Instant now() {
        return clock.instant();
    }

    /** Today at the desk. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), deskZone);
    }

    /** {@code 10.42} in the desk's zone. */
    public String clock(Instant at) {
        return clock(at, deskZone);
    }

    /** {@code 10.42} in a zone. */
    public String clock(Instant at, ZoneId zone) {
        return time.format(at.atZone(zone));
    }

    /** {@code 10.42.07} in the desk's zone. */
    public String clockWithSeconds(Instant at) {
        return timeWithSeconds.format(at.atZone(deskZone));
    }

    /** As short as it stays clear, in the desk's zone. */
    public String brief(Instant at) {
        return brief(at, deskZone);
    }

    /**
     * {@code 10.42}, {@code kemarin 16.05}, {@code besok 09.00}, {@code 12 Nov}, {@code 12 Nov
     * 2025}.
     */
    public String brief(Instant at, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        LocalDate date = local.toLocalDate();
        if (date.equals(today)) {
            return time.format(local);
        }
        if (date.equals(today.minusDays(1))) {
            return messages.text("ui.times.yesterday", time.format(local));
        }
        if (date.equals(today.plusDays(1))) {
            return messages.text("ui.times.tomorrow", time.format(local));
        }
        return date(date);
    }

    /** {@code 12 Nov}, with the year when it is not this one. */
    public String date(LocalDate date) {
        return (date.getYear() == today().getYear() ? day : dayAndYear).format(date);
    }

    /** {@code 12 Nov 2026}. */
    public String dateAndYear(LocalDate date) {
        return dayAndYear.format(date);
    }

    /** {@code 23–29 Nov 2026}, {@code 30 Nov – 6 Des 2026}: what two days share is said once. */
    public String dates(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return dateAndYear(first);
        }
        if (first.getYear() != last.getYear()) {
            return dateAndYear(first) + " – " + dateAndYear(last);
        }
        return first.getMonth() == last.getMonth()
                ? first.getDayOfMonth() + "–" + dateAndYear(last)
                : date(first) + " – " + dateAndYear(last);
    }

    /** {@code 12 Nov 10.42}. */
    public String dateAndClock(Instant at, ZoneId zone) {
        return date(LocalDate.ofInstant(at, zone)) + " " + clock(at, zone);
    }

    /** {@code Senin, 23 November 2026}. */
    public String fullDate(LocalDate date) {
        return fullDay.format(date);
    }

    /** {@code Senin, 23 November 2026 10.42 WIB}: for tooltips. */
    public String full(Instant at, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        return fullDay.format(local) + " " + time.format(local) + " " + zoneLabel(zone);
    }

    /** As {@link #full(Instant, ZoneId)} in the desk's zone. */
    public String full(Instant at) {
        return full(at, deskZone);
    }

    /** WIB, WITA or WIT; another zone by its id. */
    public static String zoneLabel(ZoneId zone) {
        int seconds = zone.getRules().getOffset(Instant.EPOCH).getTotalSeconds();
        return switch (seconds) {
            case 7 * 3600 -> "WIB";
            case 8 * 3600 -> "WITA";
            case 9 * 3600 -> "WIT";
            default -> zone.getId();
        };
    }

    /** {@code 0:07}, {@code 12:41}, {@code 1:02:03}: a running or measured length. */
    public static String stopwatch(Duration length) {
        long seconds = Math.max(0, length.toSeconds());
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(
                        Locale.ROOT,
                        "%d:%02d:%02d",
                        seconds / 3600,
                        seconds / 60 % 60,
                        seconds % 60);
    }

    /** {@link #stopwatch(Duration)} from then until now. */
    public String since(Instant then) {
        return stopwatch(Duration.between(then, clock.instant()));
    }

    /** {@code 12m}, {@code 2j 10m}, {@code 3h 4j}: roughly how long; the sign is left out. */
    public String rough(Duration length) {
        Duration size = length.abs();
        if (size.toDays() > 0) {
            return messages.text("ui.times.days", size.toDays(), size.toHoursPart());
        }
        if (size.toHours() > 0) {
            return messages.text("ui.times.hours", size.toHours(), size.toMinutesPart());
        }
        return messages.text("ui.times.minutes", size.toMinutes());
    }
}
