package id.tanggap.server.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that stands still until told to move. In a {@code @QuarkusTest}, {@code
 * QuarkusMock.installMockForType(clock, Clock.class)} sets the server's clock for one test.
 */
public final class MutableClock extends Clock {
    private volatile Instant now;

    /** Stands at that instant. */
    public MutableClock(Instant now) {
        this.now = now;
    }

    /** Moves on. */
    public void advance(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("instants have no zone");
    }
}
