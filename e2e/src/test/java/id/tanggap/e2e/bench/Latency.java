package id.tanggap.e2e.bench;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/** Times of many like deeds. Any thread. */
final class Latency {
    private static final double NANOS_PER_MILLI = 1e6;

    private final Histogram nanos = new ConcurrentHistogram(TimeUnit.MINUTES.toNanos(2), 3);

    /** A deed that takes time. */
    interface Deed<T> {
        T run() throws Exception;
    }

    /** Does it and notes how long it took. */
    <T> T time(Deed<T> deed) throws Exception {
        long begin = System.nanoTime();
        T result = deed.run();
        nanos.recordValue(System.nanoTime() - begin);
        return result;
    }

    /** That share took so many milliseconds at most. */
    double millis(double percent) {
        return nanos.getValueAtPercentile(percent) / NANOS_PER_MILLI;
    }

    /**
     * Tells a percentile.
     *
     * @param limit what is promised, in milliseconds
     * @param control the same percentile of the control is the ratio's base
     */
    void tell(
            Consumer<Figure> figures,
            String name,
            double percent,
            @Nullable Double limit,
            @Nullable Latency control) {
        double value = millis(percent);
        figures.accept(
                new Figure(
                        name,
                        value,
                        "ms",
                        limit,
                        control == null ? null : value / control.millis(percent),
                        nanos.getTotalCount()));
    }
}
