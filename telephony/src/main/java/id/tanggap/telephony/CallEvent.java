package id.tanggap.telephony;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of a call. Usual order for a queued call: {@link CallStarted}, {@link
 * CallEntered}, {@link CallRinging} (and {@link RingNoAnswer}, again ringing, ...), {@link
 * CallAnswered} or {@link CallAbandoned}, {@link CallEnded}. A call that was already up when we
 * connected starts with the snapshot instead.
 */
public sealed interface CallEvent extends PbxEvent {

    /** The call. */
    LinkedId linkedId();

    /**
     * A call came into being.
     *
     * @param caller the other party: who calls (inbound), or who is called (outbound); for an
     *     internal call the calling phone
     * @param dialled number that was dialled; null when not known
     * @param memberInterface the phone of the desk that placed the call; null for an inbound call
     */
    record CallStarted(
            LinkedId linkedId,
            Instant at,
            CallDirection direction,
            Caller caller,
            @Nullable String dialled,
            @Nullable String memberInterface)
            implements CallEvent {}

    /**
     * The caller entered a queue. Told again when the call is put into another queue.
     *
     * @param at when the caller entered: the start of the waiting time
     * @param position place in the queue at entry, from 1
     */
    record CallEntered(LinkedId linkedId, Instant at, String queue, Caller caller, int position)
            implements CallEvent {}

    /**
     * A phone rings for the call.
     *
     * @param queue the queue that rings it; null for a direct call
     * @param memberInterface the phone, such as {@code PJSIP/2001}
     * @param leg the leg towards that phone
     */
    record CallRinging(
            LinkedId linkedId,
            Instant at,
            @Nullable String queue,
            String memberInterface,
            UniqueId leg)
            implements CallEvent {}

    /**
     * A phone rang and was not answered; the queue goes on with others.
     *
     * @param ringTime how long it rang
     */
    record RingNoAnswer(
            LinkedId linkedId,
            Instant at,
            @Nullable String queue,
            String memberInterface,
            Duration ringTime)
            implements CallEvent {}

    /**
     * Caller and phone can talk. Told again for another phone after a transfer; then {@code
     * waitTime} stays the one of the first answer.
     *
     * @param at when it was answered: the start of the talking time
     * @param memberInterface the phone of the desk that talks now
     * @param waitTime time in the queue before the answer (AMI calls it hold time); zero for a
     *     direct call
     * @param ringTime how long the answering phone rang
     */
    record CallAnswered(
            LinkedId linkedId,
            Instant at,
            @Nullable String queue,
            String memberInterface,
            Duration waitTime,
            Duration ringTime)
            implements CallEvent {}

    /**
     * The caller left the queue before an agent answered. {@link CallEnded} follows when the legs
     * are gone.
     *
     * @param waitTime how long the caller waited
     */
    record CallAbandoned(LinkedId linkedId, Instant at, String queue, Duration waitTime)
            implements CallEvent {}

    /**
     * A phone of the desk handed the call on. Asterisk tells of a blind transfer before the next
     * phone rings, of an attended one after the two calls became one and the next phone has it.
     *
     * @param from the phone that transferred
     * @param to the number it was transferred to; null when not known
     * @param attended whether the two spoke before the transfer; usually after the {@link
     *     CallMerged}
     */
    record CallTransferred(
            LinkedId linkedId, Instant at, String from, @Nullable String to, boolean attended)
            implements CallEvent {}

    /**
     * Two calls became one (attended transfer). Nothing more will be told of {@code linkedId}; what
     * was recorded under it belongs to {@code into}.
     *
     * @param linkedId the call that is no more
     * @param into the call that goes on (the older one)
     */
    record CallMerged(LinkedId linkedId, Instant at, LinkedId into) implements CallEvent {}

    /**
     * The last leg is gone. Exactly once per call (unless merged), also for calls that ended
     * unseen.
     *
     * @param at when it ended; when {@code reconstructed}, when we noticed that it was gone
     * @param talkTime from the first answer to the end; zero when never answered or not known
     * @param endedBy who put the phone down first
     * @param reconstructed the end was not seen but concluded after a reconnect or a PBX restart;
     *     the PBX's files have the exact figures
     */
    record CallEnded(
            LinkedId linkedId,
            Instant at,
            CallOutcome outcome,
            Duration talkTime,
            EndedBy endedBy,
            boolean reconstructed)
            implements CallEvent {}
}
