package id.tanggap.console.net;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;

/**
 * One thread of work with a clock: everything the connection does happens here, one after the
 * other, so that it needs no locks. Tests use one with time of their own.
 */
public interface Lane extends Executor {
    /** Runs later, on the lane. */
    Timer schedule(Duration delay, Runnable work);

    /** The present of this machine. */
    Instant now();

    /** Something scheduled. */
    interface Timer {
        /** Calls it off; does nothing when it has run. */
        void cancel();
    }
}
