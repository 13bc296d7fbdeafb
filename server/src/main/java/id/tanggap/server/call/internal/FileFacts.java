package id.tanggap.server.call.internal;

import id.tanggap.protocol.call.CallOutcome;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the PBX's files say of a call; null where they say nothing.
 *
 * @param queue the queue it was in
 * @param enteredAt when it entered
 * @param answeredAt when it was answered
 * @param endedAt when it ended
 * @param agentId who answered
 * @param waitMs wait in the queue, ringing included
 * @param talkMs conversation
 * @param outcome how it ended
 */
record FileFacts(
        @Nullable String queue,
        @Nullable Instant enteredAt,
        @Nullable Instant answeredAt,
        @Nullable Instant endedAt,
        @Nullable UUID agentId,
        @Nullable Long waitMs,
        @Nullable Long talkMs,
        @Nullable CallOutcome outcome) {

    /** Whether the files say that nobody answered. */
    boolean neverAnswered() {
        return outcome != null && outcome != CallOutcome.ANSWERED && outcome != CallOutcome.UNKNOWN;
    }
}
