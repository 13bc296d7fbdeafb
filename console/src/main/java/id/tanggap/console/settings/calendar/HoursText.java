package id.tanggap.console.settings.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A day's opening hours as people type them: {@code 7.30-12, 13.00-16.00}, {@code 0-24}; empty for
 * a closed day.
 */
final class HoursText {
    private static final String TIME = "(\\d{1,2})(?:[:.](\\d{2}))?";
    private static final Pattern INTERVAL =
            Pattern.compile(TIME + "\\s*(?:-|–|—|s/d|s\\.d\\.)\\s*" + TIME);
    private static final Pattern BETWEEN = Pattern.compile("[,;\\s]*");
    private static final int MINUTES_A_DAY = 24 * 60;

    private HoursText() {}

    /**
     * Reads intervals as the server takes them, {@code ["07:30", "12:00"]}. Null when it cannot.
     */
    static @Nullable List<List<String>> parse(String text) {
        List<List<String>> intervals = new ArrayList<>();
        Matcher next = INTERVAL.matcher(text);
        int at = 0;
        while (next.find()) {
            if (!BETWEEN.matcher(text.substring(at, next.start())).matches()) {
                return null;
            }
            intervals.add(
                    List.of(
                            time(next.group(1), next.group(2)),
                            time(next.group(3), next.group(4))));
            at = next.end();
        }
        return BETWEEN.matcher(text.substring(at)).matches() ? intervals : null;
    }

    private static String time(String hour, @Nullable String minute) {
        return String.format(
                Locale.ROOT, "%02d:%s", Integer.parseInt(hour), minute == null ? "00" : minute);
    }

    /** {@code 07.30–12.00, 13.00–16.00}, in English with colons. */
    static String of(@Nullable List<@Nullable List<@Nullable String>> intervals, boolean english) {
        if (intervals == null) {
            return "";
        }
        return intervals.stream()
                .map(pair -> pair == null ? "" : pair.get(0) + "–" + pair.get(1))
                .map(text -> english ? text : text.replace(':', '.'))
                .collect(Collectors.joining(", "));
    }

    /** Open minutes of a day; intervals that make no sense count for nothing. */
    static int minutes(List<List<String>> intervals) {
        return intervals.stream()
                .mapToInt(pair -> Math.max(0, minute(pair.get(1)) - minute(pair.get(0))))
                .sum();
    }

    /** Minute of the day of {@code 07:30}, at most 24:00. */
    static int minute(String time) {
        String[] parts = time.split(":", -1);
        int minute = Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
        return Math.min(minute, MINUTES_A_DAY);
    }
}
