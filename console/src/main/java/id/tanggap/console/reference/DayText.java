package id.tanggap.console.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days and times as people type them: {@code 24/11/2026}, {@code 24 11}, {@code 8.30}. */
public final class DayText {
    private static final Pattern DAY =
            Pattern.compile("(\\d{1,2})(?:[-/. ]+(\\d{1,2})(?:[-/. ]+(\\d{4}))?)?");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:. ]?(\\d{2}))?");
    private static final DateTimeFormatter DAY_FORMAT = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME_FORMAT = DateTimeFormatter.ofPattern("HH.mm");

    private DayText() {}

    /** Reads a day; what is left out is taken from {@code near}. Null when it is none. */
    public static @Nullable LocalDate day(String text, LocalDate near) {
        Matcher matcher = DAY.matcher(text.strip());
        if (!matcher.matches()) {
            return null;
        }
        int month = matcher.group(2) == null ? near.getMonthValue() : number(matcher.group(2));
        int year = matcher.group(3) == null ? near.getYear() : number(matcher.group(3));
        try {
            return LocalDate.of(year, month, number(matcher.group(1)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Reads a time of the day. Null when it is none. */
    public static @Nullable LocalTime time(String text) {
        Matcher matcher = TIME.matcher(text.strip());
        if (!matcher.matches()) {
            return null;
        }
        try {
            return LocalTime.of(
                    number(matcher.group(1)),
                    matcher.group(2) == null ? 0 : number(matcher.group(2)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** {@code 24/11/2026}; empty for null. */
    public static String of(@Nullable LocalDate day) {
        return day == null ? "" : DAY_FORMAT.format(day);
    }

    /** {@code 08.30}; empty for null. */
    public static String of(@Nullable LocalTime time) {
        return time == null ? "" : TIME_FORMAT.format(time);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
