package id.tanggap.telephony.reducer;

import id.tanggap.telephony.CallEvent;
import id.tanggap.telephony.CallOutcome;
import id.tanggap.telephony.EndedBy;
import id.tanggap.telephony.PbxEvent;
import id.tanggap.telephony.UniqueId;
import id.tanggap.telephony.reducer.AmiFact.ChannelNow;
import id.tanggap.telephony.reducer.AmiFact.SnapshotTaken;
import id.tanggap.telephony.reducer.AmiFact.WaitingNow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Brings the registry in line with a snapshot, keeping what only we know. */
final class SnapshotMerge {
    private final CallRegistry registry;
    private final List<PbxEvent> ended = new ArrayList<>();

    SnapshotMerge(CallRegistry registry) {
        this.registry = registry;
    }

    /** Returns the end of each call that the PBX no longer has. */
    List<PbxEvent> apply(SnapshotTaken snapshot) {
        Set<UniqueId> seen = new HashSet<>();
        for (ChannelNow channel : snapshot.channels()) {
            seen.add(channel.leg().leg());
        }
        for (Leg leg : registry.legs()) {
            if (!seen.contains(leg.ref.leg())) {
                vanished(leg, snapshot.at());
            }
        }
        // Oldest first, so that the first leg of a new call is the one it began with.
        snapshot.channels().stream()
                .sorted((a, b) -> b.age().compareTo(a.age()))
                .forEach(channel -> channel(channel, snapshot.at()));
        for (WaitingNow waiting : snapshot.waiting()) {
            waiting(waiting, snapshot.at());
        }
        for (TrackedCall call : registry.calls()) {
            talking(call, snapshot.at());
        }
        return ended;
    }

    private void vanished(Leg leg, Instant at) {
        TrackedCall call = leg.call;
        registry.remove(leg);
        if (call.legs.isEmpty()) {
            registry.remove(call);
            CallOutcome outcome =
                    call.answeredAt == null ? CallOutcome.UNKNOWN : CallOutcome.ANSWERED;
            ended.add(
                    new CallEvent.CallEnded(
                            call.id, at, outcome, Duration.ZERO, EndedBy.UNKNOWN, true));
        }
    }

    private void channel(ChannelNow now, Instant at) {
        boolean newCall = registry.find(now.leg().call()) == null;
        Leg leg = registry.touch(now.leg(), at.minus(now.age()));
        if (leg == null) {
            return;
        }
        TrackedCall call = leg.call;
        if (newCall) {
            call.startTold = true;
            call.caller = now.caller();
            call.dialled = now.exten().isEmpty() || now.exten().equals("s") ? null : now.exten();
            call.fromInterface = leg.phone ? leg.ref.deviceInterface() : null;
        }
        leg.up = now.up();
        leg.bridge = now.bridge();
        if (now.ringing() && leg.ringingSince == null) {
            leg.ringingSince = at;
        }
        if (now.queue() != null && call.queue == null) {
            call.queue = now.queue();
        }
    }

    private void waiting(WaitingNow now, Instant at) {
        Leg leg = registry.find(now.leg());
        if (leg == null) {
            return;
        }
        TrackedCall call = leg.call;
        call.queue = now.queue();
        call.waiting = true;
        if (call.enteredAt == null) {
            call.enteredAt = at.minus(now.waited());
        }
    }

    private void talking(TrackedCall call, Instant at) {
        for (Leg leg : List.copyOf(call.legs.values())) {
            if (leg.bridge == null) {
                continue;
            }
            Leg talker = Talker.in(registry.inBridge(leg.bridge));
            if (talker != null && talker.call == call) {
                call.waiting = false;
                call.answeredBy = talker.ref.deviceInterface();
                if (call.answeredAt == null) {
                    call.answeredAt = at;
                }
            }
        }
    }
}
