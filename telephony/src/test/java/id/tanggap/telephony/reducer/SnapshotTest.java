package id.tanggap.telephony.reducer;

import static id.tanggap.telephony.reducer.ReducerScript.BUDI;
import static id.tanggap.telephony.reducer.ReducerScript.QUEUE;
import static id.tanggap.telephony.reducer.ReducerScript.START;
import static id.tanggap.telephony.reducer.ReducerScript.at;
import static id.tanggap.telephony.reducer.ReducerScript.call;
import static id.tanggap.telephony.reducer.ReducerScript.leg;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.telephony.CallDirection;
import id.tanggap.telephony.CallEvent.CallAnswered;
import id.tanggap.telephony.CallEvent.CallEnded;
import id.tanggap.telephony.CallOutcome;
import id.tanggap.telephony.CallState;
import id.tanggap.telephony.Caller;
import id.tanggap.telephony.DeviceState;
import id.tanggap.telephony.EndedBy;
import id.tanggap.telephony.PbxEvent;
import id.tanggap.telephony.PbxEvent.PbxConnected;
import id.tanggap.telephony.PbxEvent.PbxSnapshot;
import id.tanggap.telephony.QueueMember;
import id.tanggap.telephony.reducer.AmiFact.ChannelNow;
import id.tanggap.telephony.reducer.AmiFact.WaitingNow;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SnapshotTest {
    private static final Instant BOOT = START.minusSeconds(3600);
    private static final Caller MEJA = new Caller("2001", "Meja 1");

    private final LegRef caller = leg(1, 1, "PJSIP/trunk");
    private final LegRef agent = leg(2, 1, "PJSIP/2001");
    private final ReducerScript script = new ReducerScript();

    @Test
    void callsThatAreUpAlreadyAreInTheSnapshotAndGoOnAsIfSeenFromTheStart() {
        script.at(100).snapshot(1, BOOT, List.of(up(caller, 30, "b"), up(agent, 25, "b")), none());

        assertThat(script.told())
                .containsExactly(
                        new PbxConnected(at(100.0), 1, "t", BOOT, false),
                        new PbxSnapshot(
                                at(100.0),
                                1,
                                List.of(
                                        new CallState(
                                                call(1),
                                                CallDirection.INBOUND,
                                                BUDI,
                                                "1500",
                                                at(70.0),
                                                QUEUE,
                                                null,
                                                List.of(),
                                                at(100.0),
                                                "PJSIP/2001",
                                                null)),
                                List.of(),
                                List.of()));

        script.at(110).asksToHangUp(caller).down(agent).down(caller);
        assertThat(script.told())
                .containsExactly(
                        new CallEnded(
                                call(1),
                                at(110.0),
                                CallOutcome.ANSWERED,
                                Duration.ofSeconds(10),
                                EndedBy.OTHER_PARTY,
                                false));
    }

    @Test
    void callerWhoIsWaitingKeepsTheTimeOfEntry() {
        ChannelNow ringing =
                new ChannelNow(agent, true, false, MEJA, "1500", null, Duration.ofSeconds(3), null);
        script.at(100)
                .snapshot(
                        1,
                        BOOT,
                        List.of(up(caller, 30, null), ringing),
                        List.of(new WaitingNow(caller.leg(), QUEUE, 1, Duration.ofSeconds(29))));
        CallState state = snapshot().calls().getFirst();
        assertThat(state.enteredAt()).isEqualTo(at(71.0));
        assertThat(state.ringing()).containsExactly("PJSIP/2001");

        script.at(102).pickedUp(agent).connects(caller, agent, 31, 5);
        assertThat(script.told())
                .containsExactly(
                        new CallAnswered(
                                call(1),
                                at(102.0),
                                QUEUE,
                                "PJSIP/2001",
                                Duration.ofSeconds(31),
                                Duration.ofSeconds(2)));
    }

    @Test
    void callsThatVanishedInTheGapAreEndedBeforeTheSnapshot() {
        talking();
        LegRef waiting = leg(4, 4, "PJSIP/trunk");
        script.up(waiting, BUDI, "1500").joins(waiting);
        script.told();
        script.at(60).snapshot(2, BOOT, List.of(), none());

        assertThat(script.told())
                .containsExactly(
                        new PbxConnected(at(60.0), 2, "t", BOOT, false),
                        new CallEnded(
                                call(1),
                                at(60.0),
                                CallOutcome.ANSWERED,
                                Duration.ZERO,
                                EndedBy.UNKNOWN,
                                true),
                        new CallEnded(
                                call(4),
                                at(60.0),
                                CallOutcome.UNKNOWN,
                                Duration.ZERO,
                                EndedBy.UNKNOWN,
                                true),
                        new PbxSnapshot(at(60.0), 2, List.of(), List.of(), List.of()));
    }

    @Test
    void callThatLivesThroughTheGapKeepsWhatOnlyWeKnow() {
        talking();
        script.at(60).snapshot(2, BOOT, List.of(up(caller, 60, "b"), up(agent, 58, "b")), none());

        CallState state = snapshot().calls().getFirst();
        assertThat(state.enteredAt()).isEqualTo(at(0.0));
        assertThat(state.answeredAt()).isEqualTo(at(2.0));
        assertThat(state.waitTime()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void answerInTheGapIsInTheSnapshotAndNotToldAgain() {
        script.up(caller, BUDI, "1500").joins(caller).up(agent, BUDI, "s").calls(caller, agent);
        script.told();
        script.at(30).snapshot(2, BOOT, List.of(up(caller, 30, "b"), up(agent, 30, "b")), none());
        assertThat(snapshot().calls().getFirst().answeredBy()).isEqualTo("PJSIP/2001");

        script.connects(caller, agent, 5, 5).ringing(agent);
        assertThat(script.told()).isEmpty();
    }

    @Test
    void sameSnapshotTwiceChangesNothing() {
        List<ChannelNow> channels = List.of(up(caller, 30, "b"), up(agent, 25, "b"));
        script.at(100).snapshot(1, BOOT, channels, none());
        PbxSnapshot first = snapshot();
        script.snapshot(2, BOOT, channels, none());
        PbxSnapshot second = snapshot();

        assertThat(second.calls()).isEqualTo(first.calls());
    }

    @Test
    void restartOfThePbxIsRecognised() {
        script.snapshot(1, BOOT, List.of(), none());
        script.told();
        Instant laterBoot = START.plusSeconds(50);
        script.at(60).snapshot(2, laterBoot, List.of(), none());

        assertThat(script.told().getFirst())
                .isEqualTo(new PbxConnected(at(60.0), 2, "t", laterBoot, true));
    }

    @Test
    void membersAreToldWhenTheyChangeAndOnlyThen() {
        QueueMember sari =
                new QueueMember(
                        QUEUE, "PJSIP/2001", "sari", false, null, DeviceState.NOT_IN_USE, false);
        QueueMember paused =
                new QueueMember(
                        QUEUE, "PJSIP/2001", "sari", true, "makan", DeviceState.NOT_IN_USE, false);
        script.snapshot(1, BOOT, List.of(), none(), List.of(sari));
        script.told();
        script.tell(new AmiFact.MemberChanged(at(1.0), sari));
        script.tell(new AmiFact.MemberChanged(at(2.0), paused));
        script.tell(new AmiFact.MemberGone(at(3.0), QUEUE, "PJSIP/2001"));
        script.tell(new AmiFact.MemberGone(at(4.0), QUEUE, "PJSIP/2001"));

        assertThat(script.told())
                .containsExactly(
                        new PbxEvent.MemberStateChanged(at(2.0), paused),
                        new PbxEvent.MemberRemoved(at(3.0), QUEUE, "PJSIP/2001"));
    }

    private void talking() {
        script.up(caller, BUDI, "1500").joins(caller).up(agent, BUDI, "s").calls(caller, agent);
        script.at(2).pickedUp(agent).connects(caller, agent, 2, 2).bridged("b", agent, caller);
        script.told();
    }

    private PbxSnapshot snapshot() {
        return (PbxSnapshot) script.told().getLast();
    }

    private static List<WaitingNow> none() {
        return List.of();
    }

    private static ChannelNow up(LegRef leg, int age, @Nullable String bridge) {
        boolean trunk = leg.channel().startsWith("PJSIP/trunk");
        return new ChannelNow(
                leg,
                false,
                true,
                trunk ? BUDI : MEJA,
                "1500",
                trunk ? QUEUE : null,
                Duration.ofSeconds(age),
                bridge);
    }
}
