package id.tanggap.protocol.call;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One call.
 *
 * @param id our key
 * @param linkedId Asterisk's key, the same for all legs
 * @param direction which way
 * @param state where it stands
 * @param queue queue name; null when not by a queue
 * @param callerNumber number as shown to the user, E.164 where it can be read
 * @param contactId the caller, when known and certain
 * @param contactName his name
 * @param unitName his unit
 * @param poldaCode his Polda
 * @param agentId the agent who answered, or whose phone rings
 * @param agentName his name
 * @param enteredAt when it came in (or was placed)
 * @param ringingAt when the phone of {@code agentId} began to ring
 * @param answeredAt when it was answered
 * @param endedAt when it ended
 * @param waitSeconds from entering to answer or to the end, ringing included
 * @param talkSeconds conversation
 * @param wrapUpSeconds after-call work
 * @param outcome how it ended; null while under way
 * @param disposition the agent's choice
 * @param note the agent's note
 * @param ticketIds tickets linked to the call
 */
public record CallView(
        UUID id,
        String linkedId,
        CallDirection direction,
        CallState state,
        @Nullable String queue,
        String callerNumber,
        @Nullable UUID contactId,
        @Nullable String contactName,
        @Nullable String unitName,
        @Nullable String poldaCode,
        @Nullable UUID agentId,
        @Nullable String agentName,
        Instant enteredAt,
        @Nullable Instant ringingAt,
        @Nullable Instant answeredAt,
        @Nullable Instant endedAt,
        @Nullable Long waitSeconds,
        @Nullable Long talkSeconds,
        @Nullable Long wrapUpSeconds,
        @Nullable CallOutcome outcome,
        @Nullable DispositionCode disposition,
        @Nullable String note,
        List<UUID> ticketIds) {
    public CallView {
        ticketIds = List.copyOf(ticketIds);
    }
}
