package id.tanggap.console.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lengths in minutes as people type them: {@code 90}, {@code 1j 30m}, {@code 2 jam}, {@code 8h}.
 */
public final class MinutesText {
    private static final Pattern LENGTH =
            Pattern.compile(
                    "(?:(\\d{1,6})\\s*(?:j|jam|h|hours?))?\\s*"
                            + "(?:(\\d{1,7})\\s*(?:m|menit|min|minutes?)?)?",
                    Pattern.CASE_INSENSITIVE);

    private MinutesText() {}

    /** Reads a length. Null when it is none. */
    public static @Nullable Integer parse(String text) {
        Matcher matcher = LENGTH.matcher(text.strip());
        if (!matcher.matches() || matcher.group(1) == null && matcher.group(2) == null) {
            return null;
        }
        long minutes = 60L * number(matcher.group(1)) + number(matcher.group(2));
        return minutes > Integer.MAX_VALUE ? null : (int) minutes;
    }

    /** {@code 1j 30m}, in English {@code 1h 30m}; empty for null. */
    public static String of(@Nullable Integer minutes, boolean english) {
        if (minutes == null) {
            return "";
        }
        String hour = english ? "h" : "j";
        int hours = minutes / 60;
        int rest = minutes % 60;
        if (hours == 0) {
            return rest + "m";
        }
        return rest == 0 ? hours + hour : hours + hour + " " + rest + "m";
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
