package id.tanggap.telephony.ami;

import id.tanggap.telephony.PbxSettings.Timings;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long to wait before the next try: doubling, with jitter so that several servers do not knock
 * together. Not thread-safe.
 */
final class Backoff {
    private final long min;
    private final long max;
    private long current;

    Backoff(Timings timings) {
        this.min = timings.retryMin().toMillis();
        this.max = timings.retryMax().toMillis();
        this.current = min;
    }

    /** The link stood: start over. */
    void reset() {
        current = min;
    }

    /** Wrong passwords do not get right by asking often, and look like an attack. */
    void longest() {
        current = max;
    }

    Duration next() {
        long base = current;
        current = Math.min(max, current * 2);
        return Duration.ofMillis(base / 2 + ThreadLocalRandom.current().nextLong(base / 2 + 1));
    }
}
