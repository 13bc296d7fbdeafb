package id.tanggap.training.enrolment;

import id.tanggap.training.session.SessionLife;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Who gets a place, who waits, who is refused and why. */
public final class EnrolmentPolicy {
    private EnrolmentPolicy() {}

    /**
     * What the decision looks at.
     *
     * @param life the session's life
     * @param startsAt its begin
     * @param now the present
     * @param poldaCode the Polda it is for
     * @param capacity its places
     * @param taken places taken
     */
    public record Session(
            SessionLife life,
            Instant startsAt,
            Instant now,
            String poldaCode,
            int capacity,
            int taken) {}

    /**
     * A person who wants a place.
     *
     * @param poldaCode his Polda
     * @param alreadyIn whether he has a place or waits for one
     */
    public record Applicant(String poldaCode, boolean alreadyIn) {}

    /** What is decided for one person. */
    public sealed interface Decision {
        /** He has a place. */
        record Placed() implements Decision {}

        /** The session is full; he waits. */
        record WaitListed() implements Decision {}

        /** He cannot come. */
        record Refused(Reason reason) implements Decision {}
    }

    /** Why somebody is refused. */
    public enum Reason {
        /** The session is held or called off. */
        SESSION_NOT_PLANNED,
        /** The session has begun. */
        SESSION_STARTED,
        /** He belongs to another Polda. */
        OTHER_POLDA,
        /** He has a place or waits already. */
        ALREADY_ENROLLED
    }

    /** Decides for one person. */
    public static Decision decide(Session session, Applicant applicant) {
        if (!session.life().canChange()) {
            return new Decision.Refused(Reason.SESSION_NOT_PLANNED);
        }
        if (!session.now().isBefore(session.startsAt())) {
            return new Decision.Refused(Reason.SESSION_STARTED);
        }
        if (!applicant.poldaCode().equals(session.poldaCode())) {
            return new Decision.Refused(Reason.OTHER_POLDA);
        }
        if (applicant.alreadyIn()) {
            return new Decision.Refused(Reason.ALREADY_ENROLLED);
        }
        return session.taken() < session.capacity()
                ? new Decision.Placed()
                : new Decision.WaitListed();
    }

    /**
     * Who moves up from the wait list, in its order.
     *
     * @param capacity places
     * @param taken places taken
     * @param waiting who waits, longest first
     */
    public static <P> List<P> movingUp(int capacity, int taken, List<P> waiting) {
        int free = Math.max(0, capacity - taken);
        return List.copyOf(waiting.subList(0, Math.min(free, waiting.size())));
    }

    /** Whether each person stands in the list once. */
    public static <P> boolean allDifferent(List<P> people) {
        return Set.copyOf(people).size() == people.size();
    }
}
