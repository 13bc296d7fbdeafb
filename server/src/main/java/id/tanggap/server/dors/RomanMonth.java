package id.tanggap.server.dors;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Months as report numbers write them. */
final class RomanMonth {
    static final List<String> ALL =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    private RomanMonth() {}

    static String of(int month) {
        return ALL.get(month - 1);
    }

    /** The month 1..12, or null if that is no Roman month. */
    static @Nullable Integer parse(String roman) {
        int index = ALL.indexOf(roman);
        return index < 0 ? null : index + 1;
    }
}
