package id.tanggap.telephony.reducer;

import id.tanggap.telephony.CallDirection;
import id.tanggap.telephony.CallEvent;
import id.tanggap.telephony.CallOutcome;
import id.tanggap.telephony.Caller;
import id.tanggap.telephony.EndedBy;
import id.tanggap.telephony.LinkedId;
import id.tanggap.telephony.PbxEvent;
import id.tanggap.telephony.UniqueId;
import id.tanggap.telephony.reducer.AmiFact.BridgeEntered;
import id.tanggap.telephony.reducer.AmiFact.BridgeLeft;
import id.tanggap.telephony.reducer.AmiFact.DialBegan;
import id.tanggap.telephony.reducer.AmiFact.DialEnded;
import id.tanggap.telephony.reducer.AmiFact.HangupRequested;
import id.tanggap.telephony.reducer.AmiFact.LegAnswered;
import id.tanggap.telephony.reducer.AmiFact.LegDown;
import id.tanggap.telephony.reducer.AmiFact.LegRinging;
import id.tanggap.telephony.reducer.AmiFact.LegUp;
import id.tanggap.telephony.reducer.AmiFact.LinkLost;
import id.tanggap.telephony.reducer.AmiFact.MemberCalled;
import id.tanggap.telephony.reducer.AmiFact.MemberChanged;
import id.tanggap.telephony.reducer.AmiFact.MemberConnected;
import id.tanggap.telephony.reducer.AmiFact.MemberDidNotAnswer;
import id.tanggap.telephony.reducer.AmiFact.MemberGone;
import id.tanggap.telephony.reducer.AmiFact.OriginateFailed;
import id.tanggap.telephony.reducer.AmiFact.Originating;
import id.tanggap.telephony.reducer.AmiFact.QueueAbandoned;
import id.tanggap.telephony.reducer.AmiFact.QueueJoined;
import id.tanggap.telephony.reducer.AmiFact.QueueLeft;
import id.tanggap.telephony.reducer.AmiFact.SnapshotTaken;
import id.tanggap.telephony.reducer.AmiFact.Transferred;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns facts about channels into the life of calls: one fact in, no or more events out.
 *
 * <p>Not thread-safe. Handlers commute where Asterisk promises no order: ringing may be told by the
 * phone or by the queue first, an answer by the queue or by the bridge, the end of a ring by the
 * queue or by the dial; each is told on once.
 */
public final class CallReducer {

    private final Pattern internalNumbers;
    private final CallRegistry registry;
    private final MemberTable members = new MemberTable();
    private final OriginateOrders orders = new OriginateOrders();
    private List<PbxEvent> out = new ArrayList<>();
    private long generation;
    private @Nullable Instant pbxStartedAt;

    /**
     * @param phones interfaces of the desk's phones
     * @param internalNumbers dialled numbers that stay inside
     */
    public CallReducer(Pattern phones, Pattern internalNumbers) {
        this.internalNumbers = internalNumbers;
        this.registry = new CallRegistry(phones, this::merged);
    }

    /** Reduces one fact of the given connection; the events are in order. */
    public List<PbxEvent> reduce(long ofGeneration, AmiFact fact) {
        out = new ArrayList<>();
        switch (fact) {
            case LegUp f -> legUp(f);
            case LegRinging f -> onLeg(f.leg(), f.at(), leg -> ringing(leg, f.at(), null));
            case LegAnswered f -> onLeg(f.leg(), f.at(), leg -> pickedUp(leg, f.at()));
            case HangupRequested f -> onLeg(f.leg(), f.at(), this::hangupRequested);
            case LegDown f -> onLeg(f.leg(), f.at(), leg -> legDown(leg, f.at()));
            case DialBegan f -> dialBegan(f);
            case DialEnded f -> onLeg(f.to(), f.at(), leg -> dialEnded(leg, f));
            case BridgeEntered f -> onLeg(f.leg(), f.at(), leg -> bridgeEntered(leg, f));
            case BridgeLeft f -> onLeg(f.leg(), f.at(), leg -> bridgeLeft(leg, f));
            case QueueJoined f -> onLeg(f.leg(), f.at(), leg -> queueJoined(leg.call, f));
            case QueueLeft f -> onLeg(f.leg(), f.at(), leg -> leg.call.waiting = false);
            case QueueAbandoned f -> onLeg(f.leg(), f.at(), leg -> abandoned(leg.call, f));
            case MemberCalled f ->
                    onLeg(f.member(), f.at(), leg -> ringing(leg, f.at(), f.queue()));
            case MemberConnected f -> memberConnected(f);
            case MemberDidNotAnswer f ->
                    onLeg(f.member(), f.at(), leg -> noAnswer(leg, f.at(), f.queue(), f.rang()));
            case Transferred f -> onLeg(f.by(), f.at(), leg -> transferred(leg, f));
            case Originating f -> orders.add(f);
            case OriginateFailed f -> originateFailed(f);
            case MemberChanged f -> out.addAll(members.changed(f.at(), f.member()));
            case MemberGone f -> out.addAll(members.gone(f.at(), f.queue(), f.memberInterface()));
            case SnapshotTaken f -> snapshot(ofGeneration, f);
            case LinkLost f ->
                    out.add(new PbxEvent.PbxLost(f.at(), generation, f.lastHeardAt(), f.reason()));
        }
        return out;
    }

    /** Names of the channels of a call, the one it began with first; empty when it is not known. */
    public List<String> channelsOf(LinkedId id) {
        TrackedCall call = registry.find(id);
        return call == null
                ? List.of()
                : call.legs.values().stream().map(leg -> leg.ref.channel()).toList();
    }

    private interface LegHandler {
        void handle(Leg leg);
    }

    private void onLeg(LegRef ref, Instant at, LegHandler handler) {
        Leg leg = registry.touch(ref, at);
        if (leg != null) {
            handler.handle(leg);
        }
    }

    private void legUp(LegUp fact) {
        boolean newCall = registry.find(fact.leg().call()) == null;
        Leg leg = registry.touch(fact.leg(), fact.at());
        if (leg == null || !newCall) {
            return;
        }
        TrackedCall call = leg.call;
        call.caller = fact.caller();
        if (leg.phone) {
            call.fromInterface = leg.ref.deviceInterface();
        }
        Originating order = orders.take(call.id);
        if (order != null) {
            call.dialled = order.number();
        } else if (!fact.exten().isEmpty() && !fact.exten().equals("s")) {
            call.dialled = fact.exten();
        }
        // A phone that is rung by someone else's originate: whom it will talk to is not known yet.
        if (!leg.phone || call.dialled != null) {
            tellStart(call);
        }
    }

    private void dialBegan(DialBegan fact) {
        if (fact.from() != null) {
            onLeg(
                    fact.from(),
                    fact.at(),
                    from -> {
                        if (from.isOrigin() && from.call.dialled == null) {
                            from.call.dialled = numberIn(fact.dialString());
                        }
                    });
        }
        onLeg(fact.to(), fact.at(), leg -> ringing(leg, fact.at(), null));
    }

    /** {@code PJSIP/081234567@trunk} or {@code 081234567@trunk} dials 081234567. */
    private static String numberIn(String dialString) {
        String target = dialString.substring(dialString.indexOf('/') + 1);
        int at = target.indexOf('@');
        return at < 0 ? target : target.substring(0, at);
    }

    private void ringing(Leg leg, Instant at, @Nullable String queue) {
        if (!leg.phone || leg.isOrigin() || leg.up || leg.ringingSince != null) {
            return;
        }
        leg.ringingSince = at;
        tellStart(leg.call);
        String ringingQueue = queue != null ? queue : leg.call.waiting ? leg.call.queue : null;
        out.add(
                new CallEvent.CallRinging(
                        leg.call.id, at, ringingQueue, leg.ref.deviceInterface(), leg.ref.leg()));
    }

    private static void pickedUp(Leg leg, Instant at) {
        leg.up = true;
        leg.upAt = at;
    }

    private void dialEnded(Leg leg, DialEnded fact) {
        if (fact.status().equals("ANSWER")) {
            return;
        }
        TrackedCall call = leg.call;
        if (call.answeredAt == null) {
            call.dialStatus = fact.status();
        }
        // CANCEL: the caller gave up or another phone was faster; nobody failed to answer.
        boolean ownFault = !fact.status().equals("CANCEL");
        if (ownFault && leg.ringingSince != null && !leg.up) {
            String queue = call.waiting ? call.queue : null;
            noAnswer(leg, fact.at(), queue, Duration.between(leg.ringingSince, fact.at()));
        }
    }

    private void noAnswer(Leg leg, Instant at, @Nullable String queue, Duration ring) {
        if (leg.noAnswerTold || !leg.phone || leg.isOrigin()) {
            return;
        }
        leg.noAnswerTold = true;
        out.add(
                new CallEvent.RingNoAnswer(
                        leg.call.id, at, queue, leg.ref.deviceInterface(), ring));
    }

    private void bridgeEntered(Leg leg, BridgeEntered fact) {
        leg.bridge = fact.bridge();
        for (Leg other : registry.inBridge(fact.bridge())) {
            if (other.call != leg.call) {
                registry.merge(leg.call, other.call, fact.at());
            }
        }
        Leg talker = Talker.in(registry.inBridge(fact.bridge()));
        if (talker != null) {
            answered(talker, fact.at(), null, null);
        }
    }

    private static void bridgeLeft(Leg leg, BridgeLeft fact) {
        if (fact.bridge().equals(leg.bridge)) {
            leg.bridge = null;
        }
    }

    private void memberConnected(MemberConnected fact) {
        Leg caller = registry.touch(fact.caller(), fact.at());
        Leg member = registry.touch(fact.member(), fact.at());
        if (caller != null && member != null) {
            member.up = true;
            caller.call.queue = fact.queue();
            answered(member, fact.at(), fact.waited(), fact.rang());
        }
    }

    /**
     * @param wait what the queue says, used when the entry was not seen
     * @param ring what the queue says, used when the ringing was not seen
     */
    private void answered(
            Leg member, Instant at, @Nullable Duration wait, @Nullable Duration ring) {
        TrackedCall call = member.call;
        String phone = member.ref.deviceInterface();
        if (phone.equals(call.answeredBy)) {
            return;
        }
        tellStart(call);
        if (call.answeredAt == null) {
            call.answeredAt = at;
            call.waitTime = waited(call, at, wait);
        }
        call.answeredBy = phone;
        call.waiting = false;
        call.endedBy = null;
        Duration ringTime = ring == null ? Duration.ZERO : ring;
        if (member.ringingSince != null) {
            ringTime = between(member.ringingSince, member.upAt == null ? at : member.upAt);
        }
        Duration waitTime = call.waitTime == null ? Duration.ZERO : call.waitTime;
        out.add(new CallEvent.CallAnswered(call.id, at, call.queue, phone, waitTime, ringTime));
    }

    private static Duration waited(TrackedCall call, Instant at, @Nullable Duration told) {
        if (call.enteredAt != null) {
            return between(call.enteredAt, at);
        }
        return told == null ? Duration.ZERO : told;
    }

    private void queueJoined(TrackedCall call, QueueJoined fact) {
        tellStart(call);
        if (fact.queue().equals(call.queue) && call.enteredAt != null && !call.abandoned) {
            return;
        }
        call.queue = fact.queue();
        call.enteredAt = fact.at();
        call.waiting = call.answeredAt == null;
        call.abandoned = false;
        out.add(
                new CallEvent.CallEntered(
                        call.id, fact.at(), fact.queue(), fact.caller(), fact.position()));
    }

    private void abandoned(TrackedCall call, QueueAbandoned fact) {
        if (call.abandoned || call.answeredAt != null) {
            return;
        }
        call.abandoned = true;
        call.waiting = false;
        Duration wait = waited(call, fact.at(), fact.waited());
        out.add(new CallEvent.CallAbandoned(call.id, fact.at(), fact.queue(), wait));
    }

    private void transferred(Leg by, Transferred fact) {
        by.call.endedBy = null;
        out.add(
                new CallEvent.CallTransferred(
                        by.call.id,
                        fact.at(),
                        by.ref.deviceInterface(),
                        fact.to(),
                        fact.attended()));
    }

    private void merged(TrackedCall gone, TrackedCall into, Instant at) {
        if (gone.startTold) {
            tellStart(into);
            out.add(new CallEvent.CallMerged(gone.id, at, into.id));
        }
    }

    private void hangupRequested(Leg leg) {
        TrackedCall call = leg.call;
        // A phone that declines to be rung, or leaves after a transfer, does not end the call.
        if (call.endedBy != null || (leg.bridge == null && !leg.isOrigin())) {
            return;
        }
        boolean desk =
                call.direction(internalNumbers) == CallDirection.OUTBOUND
                        ? leg.phone
                        : !leg.isOrigin();
        call.endedBy = desk ? EndedBy.AGENT : EndedBy.OTHER_PARTY;
    }

    private void legDown(Leg leg, Instant at) {
        TrackedCall call = leg.call;
        registry.remove(leg);
        if (call.legs.isEmpty()) {
            tellStart(call);
            Duration talk = call.answeredAt == null ? Duration.ZERO : between(call.answeredAt, at);
            EndedBy by = call.endedBy == null ? EndedBy.PBX : call.endedBy;
            registry.remove(call);
            out.add(new CallEvent.CallEnded(call.id, at, call.outcome(), talk, by, false));
        }
    }

    private void originateFailed(OriginateFailed fact) {
        Originating order = orders.take(fact.call());
        if (order == null || registry.find(fact.call()) != null) {
            return;
        }
        // No channel ever came up (phone not registered): the call is told as a whole, once.
        TrackedCall call =
                new TrackedCall(fact.call(), new UniqueId(fact.call().value()), order.at());
        call.fromInterface = order.from();
        call.dialled = order.number();
        tellStart(call);
        out.add(
                new CallEvent.CallEnded(
                        call.id, fact.at(), CallOutcome.FAILED, Duration.ZERO, EndedBy.PBX, false));
    }

    private void tellStart(TrackedCall call) {
        if (call.startTold) {
            return;
        }
        call.startTold = true;
        CallDirection direction = call.direction(internalNumbers);
        Caller party = call.otherParty(internalNumbers);
        out.add(
                new CallEvent.CallStarted(
                        call.id,
                        call.startedAt,
                        direction,
                        party,
                        call.dialled,
                        call.fromInterface));
    }

    private void snapshot(long ofGeneration, SnapshotTaken fact) {
        boolean restarted = pbxStartedAt != null && !pbxStartedAt.equals(fact.startedAt());
        generation = ofGeneration;
        pbxStartedAt = fact.startedAt();
        out.add(
                new PbxEvent.PbxConnected(
                        fact.at(), generation, fact.pbxId(), fact.startedAt(), restarted));
        out.addAll(new SnapshotMerge(registry).apply(fact));
        members.replace(fact.members());
        out.add(
                new PbxEvent.PbxSnapshot(
                        fact.at(),
                        generation,
                        registry.calls().stream().map(c -> c.state(internalNumbers)).toList(),
                        fact.queues(),
                        fact.members()));
    }

    private static Duration between(Instant from, Instant to) {
        return to.isBefore(from) ? Duration.ZERO : Duration.between(from, to);
    }
}
