package id.tanggap.e2e.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A measured figure.
 *
 * @param name such as {@code feed.latency.p99}
 * @param value what was measured
 * @param unit its unit
 * @param limit what is promised: the most, or for a rate the least; null where nothing is
 * @param ratio to the control in the same run; null where there is none
 * @param n how many observations it stands on
 */
public record Figure(
        String name,
        double value,
        String unit,
        @Nullable Double limit,
        @Nullable Double ratio,
        long n) {

    /** One line of JSON. */
    public String json() {
        return String.format(
                Locale.ROOT,
                "{\"name\":\"%s\",\"value\":%.3f,\"unit\":\"%s\",\"limit\":%s,\"ratio\":%s,\"n\":%d}",
                name,
                value,
                unit,
                number(limit),
                number(ratio),
                n);
    }

    private static String number(@Nullable Double value) {
        return value == null ? "null" : String.format(Locale.ROOT, "%.3f", value);
    }
}
