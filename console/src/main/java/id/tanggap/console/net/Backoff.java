package id.tanggap.console.net;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Waits between attempts: anywhere between nothing and a limit that doubles from half a second to
 * 30 seconds, so that a thousand consoles do not come back in the same instant.
 */
final class Backoff {
    private static final long FIRST_MILLIS = 500;
    private static final long MOST_MILLIS = 30_000;

    private final RandomGenerator random;
    private long limit = FIRST_MILLIS;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    Duration next() {
        Duration wait = Duration.ofMillis(random.nextLong(limit + 1));
        limit = Math.min(limit * 2, MOST_MILLIS);
        return wait;
    }

    void reset() {
        limit = FIRST_MILLIS;
    }
}
