package id.tanggap.console.net;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The server's time, as well as it can be told from the last round trip: "waiting for 0:12" must
 * not depend on whether somebody set this machine's clock. Safe from any thread.
 */
public final class ServerClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;

    /**
     * Notes a frame of the server.
     *
     * @param at its time by the server
     * @param received the present of this machine
     * @param roundTrip how long the answer took
     */
    void observed(Instant at, Instant received, Duration roundTrip) {
        ahead = Duration.between(received, at).plus(roundTrip.dividedBy(2));
    }

    /** An instant of this machine's clock by the server's. */
    Instant atServer(Instant local) {
        return local.plus(ahead);
    }

    @Override
    public Instant instant() {
        return atServer(Instant.now());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("instants only");
    }
}
