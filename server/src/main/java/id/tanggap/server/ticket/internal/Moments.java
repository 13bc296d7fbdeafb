package id.tanggap.server.ticket.internal;

import id.tanggap.server.platform.fault.DomainException;
import java.time.Duration;
import java.time.Instant;

/** Moments at which tickets come back by themselves. */
public final class Moments {
    private static final Duration LONGEST = Duration.ofDays(366);

    private Moments() {}

    /**
     * Refuses a moment that is not ahead, or so far ahead that nobody will know why.
     *
     * @throws DomainException {@code INVALID} with {@code IN_THE_PAST} or {@code OUT_OF_RANGE}
     */
    public static void refuseUnlessAhead(String field, Instant moment, Instant now) {
        if (!moment.isAfter(now)) {
            throw DomainException.invalid(field, "IN_THE_PAST");
        }
        if (moment.isAfter(now.plus(LONGEST))) {
            throw DomainException.invalid(field, "OUT_OF_RANGE");
        }
    }
}
