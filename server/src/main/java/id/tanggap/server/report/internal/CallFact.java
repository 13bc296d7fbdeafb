package id.tanggap.server.report.internal;

import id.tanggap.protocol.call.CallOutcome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What figures need of one queue call.
 *
 * @param enteredAt when it entered the queue
 * @param answered whether an agent answered
 * @param outcome how it ended; null while under way
 * @param waitMs wait until the answer or the end; null while it waits
 * @param talkMs conversation; null until it is over
 * @param wrapUpMs after-call work of everybody who had the call
 */
record CallFact(
        Instant enteredAt,
        boolean answered,
        @Nullable CallOutcome outcome,
        @Nullable Long waitMs,
        @Nullable Long talkMs,
        @Nullable Long wrapUpMs) {

    boolean abandoned() {
        return outcome == CallOutcome.ABANDONED;
    }

    /** Whether an answered call is over, so that its length is known. */
    boolean handled() {
        return answered && talkMs != null;
    }

    long handleMs() {
        return (talkMs == null ? 0 : talkMs) + (wrapUpMs == null ? 0 : wrapUpMs);
    }
}
