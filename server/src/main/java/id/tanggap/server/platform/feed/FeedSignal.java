package id.tanggap.server.platform.feed;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes one waiting thread; any number of signals before it looks count as one. */
final class FeedSignal {
    private final Semaphore permits = new Semaphore(0);

    /** Wakes the waiting thread, or the next one to wait. Never blocks. */
    void raise() {
        if (permits.availablePermits() == 0) {
            permits.release();
        }
    }

    /** Waits for a signal, at most so long. */
    void await(Duration atMost) throws InterruptedException {
        if (permits.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            permits.drainPermits();
        }
    }
}
