package id.tanggap.telephony;

import java.time.Instant;
import java.util.List;

/**
 * Everything the PBX tells us, in the order in which it counts.
 *
 * <p>Per connection the order is: {@link PbxConnected}; then a {@link CallEvent.CallEnded} with
 * {@code reconstructed} for each call we knew and the PBX no longer has; then one {@link
 * PbxSnapshot}; then deltas ({@link CallEvent}, {@link MemberEvent}) until {@link PbxLost}. No
 * delta precedes the snapshot of its connection.
 *
 * <p>Handlers should be idempotent: after a reconnect a fact may be told again (by the snapshot),
 * and the order across queues and legs is not guaranteed by Asterisk.
 */
public sealed interface PbxEvent
        permits PbxEvent.PbxConnected,
                PbxEvent.PbxLost,
                PbxEvent.PbxSnapshot,
                PbxEvent.MemberEvent,
                CallEvent {

    /** When it happened, by the PBX's clock where the PBX says so, else when we learnt of it. */
    Instant at();

    /**
     * The connection stands and both users are logged in.
     *
     * @param generation number of this connection; grows with each attempt of the gateway
     * @param pbxId the PBX's {@code systemname}; empty when it has none
     * @param startedAt when the PBX process started, by its own clock and {@link
     *     PbxSettings#pbxZone}
     * @param restarted the process is not the one that we saw at the last connection: all calls of
     *     before are gone, and no CDR was ever written for them
     */
    record PbxConnected(
            Instant at, long generation, String pbxId, Instant startedAt, boolean restarted)
            implements PbxEvent {}

    /**
     * The connection is gone. Told once per outage; the gateway keeps trying.
     *
     * @param generation the connection that was lost
     * @param lastHeardAt when the PBX was heard last: states are "as of" this time
     * @param reason for logs and administrators, English
     */
    record PbxLost(Instant at, long generation, Instant lastHeardAt, String reason)
            implements PbxEvent {}

    /**
     * The whole truth at one moment. It replaces everything known before: a call, queue or member
     * that is not in it does not exist any more. Open calls in a store that are missing here have
     * ended while nobody watched.
     */
    record PbxSnapshot(
            Instant at,
            long generation,
            List<CallState> calls,
            List<QueueState> queues,
            List<QueueMember> members)
            implements PbxEvent {

        public PbxSnapshot {
            calls = List.copyOf(calls);
            queues = List.copyOf(queues);
            members = List.copyOf(members);
        }
    }

    /** A change of a queue member. */
    sealed interface MemberEvent extends PbxEvent {}

    /**
     * A member was added, paused, unpaused, or its phone changed; {@code member} is the new whole.
     */
    record MemberStateChanged(Instant at, QueueMember member) implements MemberEvent {}

    /** A member left a queue. */
    record MemberRemoved(Instant at, String queue, String memberInterface) implements MemberEvent {}
}
