package id.tanggap.console.settings.calendar;

import id.tanggap.console.reference.DayText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Days as people type them, apart by commas or lines: {@code 24/12/2026, 2/1/2027}. */
final class DaysText {
    private DaysText() {}

    /**
     * Reads days as the server takes them, {@code yyyy-MM-dd}. Null when one is none.
     *
     * @param near what is left out of a day is taken from it
     */
    static @Nullable List<String> parse(String text, LocalDate near) {
        List<String> days = new ArrayList<>();
        for (String word : text.split("[,;\\n]")) {
            if (!word.isBlank()) {
                LocalDate day = DayText.day(word, near);
                if (day == null) {
                    return null;
                }
                days.add(day.toString());
            }
        }
        return days;
    }

    /** {@code 24/12/2026, 02/01/2027}. */
    static String of(List<@Nullable String> days) {
        return days.stream()
                .filter(Objects::nonNull)
                .map(day -> DayText.of(LocalDate.parse(day)))
                .collect(Collectors.joining(", "));
    }
}
