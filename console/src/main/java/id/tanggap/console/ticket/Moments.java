package id.tanggap.console.ticket;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Moments to come, as people type them: {@code 27/11 09.00}, {@code 27/11/2026}, {@code 14.30}. A
 * day alone is its morning, a time alone the next such time, a day without a year the next such
 * day. Wall clock times of the desk.
 */
final class Moments {
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final Pattern SPELLING =
            Pattern.compile(
                    "(?:(\\d{1,2})[/-](\\d{1,2})(?:[/-](\\d{4}))?)?\\s*(?:(\\d{1,2})[.:](\\d{2}))?");
    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH.mm", Locale.ROOT);

    private final Supplier<Instant> now;
    private final ZoneId zone;

    Moments(Supplier<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** The present. */
    Instant now() {
        return now.get();
    }

    /** In an hour, to the minute. */
    String inAnHour() {
        return text(now.get().plus(Duration.ofHours(1)));
    }

    /** Tomorrow at 08.00. */
    String tomorrowMorning() {
        return SHOWN.format(today().plusDays(1).atTime(MORNING));
    }

    /** Next Monday at 08.00. */
    String nextMonday() {
        LocalDate day = today().plusDays(8L - today().getDayOfWeek().getValue());
        return SHOWN.format(day.atTime(MORNING));
    }

    /** As it is typed. */
    String text(Instant at) {
        return SHOWN.format(at.atZone(zone));
    }

    /** What was typed; null where it is no moment. */
    @Nullable Instant read(String typed) {
        Matcher parts = SPELLING.matcher(typed.strip());
        if (typed.isBlank() || !parts.matches()) {
            return null;
        }
        try {
            LocalDateTime present = LocalDateTime.ofInstant(now.get(), zone);
            LocalTime time =
                    parts.group(4) == null
                            ? MORNING
                            : LocalTime.of(number(parts, 4), number(parts, 5));
            LocalDateTime at;
            if (parts.group(1) == null) {
                at = present.toLocalDate().atTime(time);
                at = at.isAfter(present) ? at : at.plusDays(1);
            } else if (parts.group(3) == null) {
                at = date(parts, present.getYear()).atTime(time);
                at = at.isAfter(present) ? at : date(parts, present.getYear() + 1).atTime(time);
            } else {
                at = date(parts, number(parts, 3)).atTime(time);
            }
            return at.atZone(zone).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now.get(), zone);
    }

    private static LocalDate date(Matcher parts, int year) {
        return LocalDate.of(year, number(parts, 2), number(parts, 1));
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
