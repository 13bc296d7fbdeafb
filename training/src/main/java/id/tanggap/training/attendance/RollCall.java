package id.tanggap.training.attendance;

import id.tanggap.training.session.SessionLife;
import java.time.Duration;
import java.time.Instant;

/** When the roll call may be taken, and when it is complete. */
public final class RollCall {
    /** The roll call opens this long before the begin: people sign in at the door. */
    public static final Duration LEAD = Duration.ofMinutes(60);

    private RollCall() {}

    /** Whether people may be marked now. */
    public sealed interface Opening {
        /** Yes. */
        record Open() implements Opening {}

        /** Too early. */
        record NotBefore(Instant opensAt) implements Opening {}

        /** The session was called off. */
        record CalledOff() implements Opening {}
    }

    /** Whether people may be marked now. */
    public static Opening opening(SessionLife life, Instant startsAt, Instant now) {
        if (!life.canTakeRollCall()) {
            return new Opening.CalledOff();
        }
        Instant opensAt = startsAt.minus(LEAD);
        return now.isBefore(opensAt) ? new Opening.NotBefore(opensAt) : new Opening.Open();
    }

    /**
     * Whether the roll call may be closed.
     *
     * @param unmarked persons with a place who are not marked
     */
    public static boolean isComplete(int unmarked) {
        return unmarked == 0;
    }
}
