package id.tanggap.telephony.reducer;

import id.tanggap.telephony.CallEvent;
import id.tanggap.telephony.Caller;
import id.tanggap.telephony.LinkedId;
import id.tanggap.telephony.PbxEvent;
import id.tanggap.telephony.QueueMember;
import id.tanggap.telephony.UniqueId;
import id.tanggap.telephony.reducer.AmiFact.ChannelNow;
import id.tanggap.telephony.reducer.AmiFact.WaitingNow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Feeds a reducer with what Asterisk says, in seconds of a made-up clock, and keeps what comes out.
 */
final class ReducerScript {
    static final Instant START = Instant.parse("2026-03-18T01:00:00Z");
    static final Caller BUDI = new Caller("+6281277700101", "Ipda Budi");
    static final String QUEUE = "bantuan";

    private final CallReducer reducer =
            new CallReducer(
                    Pattern.compile("PJSIP/[0-9]{2,6}"), Pattern.compile("1500|20[0-9]{2}"));
    private final List<PbxEvent> events = new ArrayList<>();
    private Instant now = START;

    static Instant at(double seconds) {
        return START.plusMillis(Math.round(seconds * 1000));
    }

    /** A channel: {@code leg(2, 1, "PJSIP/2001")} is leg 2 of the call that began with leg 1. */
    static LegRef leg(int unique, int linked, String device) {
        return new LegRef(
                new UniqueId("t-" + unique), new LinkedId("t-" + linked), device + "-" + unique);
    }

    static LinkedId call(int linked) {
        return new LinkedId("t-" + linked);
    }

    ReducerScript at(int seconds) {
        now = at((double) seconds);
        return this;
    }

    ReducerScript tell(AmiFact fact) {
        events.addAll(reducer.reduce(1, fact));
        return this;
    }

    ReducerScript up(LegRef leg, Caller caller, String exten) {
        return tell(new AmiFact.LegUp(now, leg, caller, exten));
    }

    ReducerScript ringing(LegRef leg) {
        return tell(new AmiFact.LegRinging(now, leg));
    }

    ReducerScript pickedUp(LegRef leg) {
        return tell(new AmiFact.LegAnswered(now, leg));
    }

    ReducerScript down(LegRef leg) {
        return tell(new AmiFact.LegDown(now, leg));
    }

    ReducerScript asksToHangUp(LegRef leg) {
        return tell(new AmiFact.HangupRequested(now, leg));
    }

    ReducerScript joins(LegRef leg) {
        return tell(new AmiFact.QueueJoined(now, leg, QUEUE, 1, BUDI));
    }

    ReducerScript leaves(LegRef leg) {
        return tell(new AmiFact.QueueLeft(now, leg, QUEUE));
    }

    ReducerScript abandons(LegRef leg, int waited) {
        return tell(new AmiFact.QueueAbandoned(now, leg, QUEUE, Duration.ofSeconds(waited)));
    }

    ReducerScript calls(LegRef caller, LegRef member) {
        return tell(new AmiFact.MemberCalled(now, caller, member, QUEUE));
    }

    ReducerScript connects(LegRef caller, LegRef member, int waited, int rang) {
        return tell(
                new AmiFact.MemberConnected(
                        now,
                        caller,
                        member,
                        QUEUE,
                        Duration.ofSeconds(waited),
                        Duration.ofSeconds(rang)));
    }

    ReducerScript noAnswer(LegRef member, int rang) {
        return tell(new AmiFact.MemberDidNotAnswer(now, member, QUEUE, Duration.ofSeconds(rang)));
    }

    ReducerScript dials(LegRef from, LegRef to, String dialString) {
        return tell(new AmiFact.DialBegan(now, from, to, dialString));
    }

    ReducerScript dialEnds(LegRef to, String status) {
        return tell(new AmiFact.DialEnded(now, to, status));
    }

    ReducerScript bridged(String bridge, LegRef... legs) {
        for (LegRef leg : legs) {
            tell(new AmiFact.BridgeEntered(now, leg, bridge));
        }
        return this;
    }

    ReducerScript unbridged(String bridge, LegRef... legs) {
        for (LegRef leg : legs) {
            tell(new AmiFact.BridgeLeft(now, leg, bridge));
        }
        return this;
    }

    ReducerScript transferred(LegRef by, String to, boolean attended) {
        return tell(new AmiFact.Transferred(now, by, to, attended));
    }

    ReducerScript snapshot(
            long generation,
            Instant pbxStartedAt,
            List<ChannelNow> channels,
            List<WaitingNow> waiting,
            List<QueueMember> members) {
        events.addAll(
                reducer.reduce(
                        generation,
                        new AmiFact.SnapshotTaken(
                                now, "t", pbxStartedAt, channels, waiting, List.of(), members)));
        return this;
    }

    ReducerScript snapshot(
            long generation,
            Instant pbxStartedAt,
            List<ChannelNow> channels,
            List<WaitingNow> waiting) {
        return snapshot(generation, pbxStartedAt, channels, waiting, List.of());
    }

    /** What was told, without the beginning that an earlier step already checked. */
    List<PbxEvent> told() {
        List<PbxEvent> copy = List.copyOf(events);
        events.clear();
        return copy;
    }

    /** The kinds of the call events told, in order. */
    List<String> kinds() {
        return told().stream()
                .filter(CallEvent.class::isInstance)
                .map(event -> event.getClass().getSimpleName())
                .toList();
    }

    CallReducer reducer() {
        return reducer;
    }
}
