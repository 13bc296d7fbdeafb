package id.tanggap.telephony.reducer;

import id.tanggap.telephony.Caller;
import id.tanggap.telephony.LinkedId;
import id.tanggap.telephony.QueueMember;
import id.tanggap.telephony.QueueState;
import id.tanggap.telephony.UniqueId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing Asterisk said, in our words and without the AMI library's types. Facts about one
 * channel arrive in order; across channels and queues they do not.
 */
public sealed interface AmiFact {

    /** When it happened, by the PBX's clock if it was told. */
    Instant at();

    /**
     * A channel was created. {@code exten} is what it dials; {@code s} or empty when it is dialled.
     */
    record LegUp(Instant at, LegRef leg, Caller caller, String exten) implements AmiFact {}

    /** The far end rings. */
    record LegRinging(Instant at, LegRef leg) implements AmiFact {}

    /** The far end was picked up. */
    record LegAnswered(Instant at, LegRef leg) implements AmiFact {}

    /** The far end asked to hang up. */
    record HangupRequested(Instant at, LegRef leg) implements AmiFact {}

    /** A channel is gone. */
    record LegDown(Instant at, LegRef leg) implements AmiFact {}

    /** The PBX dials. {@code from} is null when an AMI action dials. */
    record DialBegan(Instant at, @Nullable LegRef from, LegRef to, String dialString)
            implements AmiFact {}

    /** A dial attempt is over; {@code status} is Asterisk's DIALSTATUS. May be told twice. */
    record DialEnded(Instant at, LegRef to, String status) implements AmiFact {}

    /** A channel can now talk with the others in this bridge. */
    record BridgeEntered(Instant at, LegRef leg, String bridge) implements AmiFact {}

    /** A channel left a bridge. */
    record BridgeLeft(Instant at, LegRef leg, String bridge) implements AmiFact {}

    /** A caller entered a queue. */
    record QueueJoined(Instant at, LegRef leg, String queue, int position, Caller caller)
            implements AmiFact {}

    /** A caller is no longer waiting: answered, abandoned, or let go. */
    record QueueLeft(Instant at, LegRef leg, String queue) implements AmiFact {}

    /** A caller hung up while waiting; {@code waited} is in whole seconds. */
    record QueueAbandoned(Instant at, LegRef leg, String queue, Duration waited)
            implements AmiFact {}

    /** The queue rings a member. */
    record MemberCalled(Instant at, LegRef caller, LegRef member, String queue)
            implements AmiFact {}

    /** The queue connected caller and member; the durations are in whole seconds. */
    record MemberConnected(
            Instant at, LegRef caller, LegRef member, String queue, Duration waited, Duration rang)
            implements AmiFact {}

    /** The queue gave up ringing a member. */
    record MemberDidNotAnswer(Instant at, LegRef member, String queue, Duration rang)
            implements AmiFact {}

    /** A phone handed its call on. */
    record Transferred(Instant at, LegRef by, @Nullable String to, boolean attended)
            implements AmiFact {}

    /** We are about to ask the PBX for an outbound call under this identity. */
    record Originating(Instant at, LinkedId call, String from, String number) implements AmiFact {}

    /** That call came to nothing: refused, or the phone could not be rung. */
    record OriginateFailed(Instant at, LinkedId call) implements AmiFact {}

    /** A queue member as it is now. */
    record MemberChanged(Instant at, QueueMember member) implements AmiFact {}

    /** A member left its queue. */
    record MemberGone(Instant at, String queue, String memberInterface) implements AmiFact {}

    /** Everything the PBX has at this moment; the first fact that counts on a connection. */
    record SnapshotTaken(
            Instant at,
            String pbxId,
            Instant startedAt,
            List<ChannelNow> channels,
            List<WaitingNow> waiting,
            List<QueueState> queues,
            List<QueueMember> members)
            implements AmiFact {}

    /** The connection broke. */
    record LinkLost(Instant at, Instant lastHeardAt, String reason) implements AmiFact {}

    /**
     * A channel in a snapshot.
     *
     * @param ringing the far end rings
     * @param up the far end was picked up
     * @param queue the queue whose application runs on it; null when none
     * @param age how long it exists, in whole seconds
     * @param bridge the bridge it is in; null when none
     */
    record ChannelNow(
            LegRef leg,
            boolean ringing,
            boolean up,
            Caller caller,
            String exten,
            @Nullable String queue,
            Duration age,
            @Nullable String bridge) {}

    /** A caller waiting in a queue in a snapshot. */
    record WaitingNow(UniqueId leg, String queue, int position, Duration waited) {}
}
