package id.tanggap.telephony.reducer;

import static id.tanggap.telephony.reducer.ReducerScript.BUDI;
import static id.tanggap.telephony.reducer.ReducerScript.QUEUE;
import static id.tanggap.telephony.reducer.ReducerScript.at;
import static id.tanggap.telephony.reducer.ReducerScript.call;
import static id.tanggap.telephony.reducer.ReducerScript.leg;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.telephony.CallDirection;
import id.tanggap.telephony.CallEvent.CallAbandoned;
import id.tanggap.telephony.CallEvent.CallAnswered;
import id.tanggap.telephony.CallEvent.CallEnded;
import id.tanggap.telephony.CallEvent.CallEntered;
import id.tanggap.telephony.CallEvent.CallRinging;
import id.tanggap.telephony.CallEvent.CallStarted;
import id.tanggap.telephony.CallEvent.RingNoAnswer;
import id.tanggap.telephony.CallOutcome;
import id.tanggap.telephony.EndedBy;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class QueuedCallTest {
    private final LegRef caller = leg(1, 1, "PJSIP/trunk");
    private final LegRef first = leg(2, 1, "PJSIP/2001");
    private final LegRef second = leg(3, 1, "PJSIP/2002");
    private final ReducerScript script = new ReducerScript();

    /** From a transcript of Asterisk 22. */
    @Test
    void answeredCallIsToldStepByStepWithItsTimes() {
        script.up(caller, BUDI, "1500").pickedUp(caller).joins(caller);
        script.at(1).up(first, BUDI, "s").calls(caller, first);
        script.dials(caller, first, "PJSIP/2001").ringing(first);
        script.at(4).pickedUp(first).dialEnds(first, "ANSWER").leaves(caller);
        script.connects(caller, first, 4, 3).bridged("b", first, caller);
        script.at(64).asksToHangUp(caller).unbridged("b", caller, first);
        script.down(first).down(caller);

        assertThat(script.told())
                .containsExactly(
                        new CallStarted(
                                call(1), at(0.0), CallDirection.INBOUND, BUDI, "1500", null),
                        new CallEntered(call(1), at(0.0), QUEUE, BUDI, 1),
                        new CallRinging(call(1), at(1.0), QUEUE, "PJSIP/2001", first.leg()),
                        new CallAnswered(
                                call(1),
                                at(4.0),
                                QUEUE,
                                "PJSIP/2001",
                                Duration.ofSeconds(4),
                                Duration.ofSeconds(3)),
                        new CallEnded(
                                call(1),
                                at(64.0),
                                CallOutcome.ANSWERED,
                                Duration.ofSeconds(60),
                                EndedBy.OTHER_PARTY,
                                false));
    }

    @Test
    void agentWhoHangsUpIsNamed() {
        talking();
        script.at(9).asksToHangUp(first).unbridged("b", first, caller).down(first).down(caller);

        assertThat(script.told().getLast())
                .isEqualTo(
                        new CallEnded(
                                call(1),
                                at(9.0),
                                CallOutcome.ANSWERED,
                                Duration.ofSeconds(7),
                                EndedBy.AGENT,
                                false));
    }

    @Test
    void hangUpByThePbxIsNobodysFault() {
        talking();
        script.at(9).unbridged("b", first, caller).down(first).down(caller);

        assertThat(script.told().getLast())
                .isInstanceOfSatisfying(
                        CallEnded.class, e -> assertThat(e.endedBy()).isEqualTo(EndedBy.PBX));
    }

    @Test
    void callerWhoGivesUpAbandonsAndNobodyFailedToAnswer() {
        ringingFirst();
        script.at(4).asksToHangUp(caller).dialEnds(first, "CANCEL").dialEnds(first, "CANCEL");
        script.down(first).abandons(caller, 4).leaves(caller).down(caller);

        assertThat(script.told())
                .containsExactly(
                        new CallAbandoned(call(1), at(4.0), QUEUE, Duration.ofSeconds(4)),
                        new CallEnded(
                                call(1),
                                at(4.0),
                                CallOutcome.ABANDONED,
                                Duration.ZERO,
                                EndedBy.OTHER_PARTY,
                                false));
    }

    @Test
    void abandonToldBeforeOrAfterLeavingTheQueueIsTheSame() {
        ringingFirst();
        script.at(4).leaves(caller).abandons(caller, 4).down(first).down(caller);

        assertThat(script.kinds()).containsExactly("CallAbandoned", "CallEnded");
    }

    @Test
    void queueThatLetsTheCallerGoIsNoAbandon() {
        script.up(caller, BUDI, "1500").joins(caller);
        script.told();
        script.at(30).leaves(caller).down(caller);

        assertThat(script.told())
                .containsExactly(
                        new CallEnded(
                                call(1),
                                at(30.0),
                                CallOutcome.NO_ANSWER,
                                Duration.ZERO,
                                EndedBy.PBX,
                                false));
    }

    @Test
    void phoneThatIsNotPickedUpIsToldOnceAndTheNextOneAnswers() {
        ringingFirst();
        script.at(15).noAnswer(first, 15).dialEnds(first, "NOANSWER").dialEnds(first, "CANCEL");
        script.down(first);
        assertThat(script.told())
                .containsExactly(
                        new RingNoAnswer(
                                call(1), at(15.0), QUEUE, "PJSIP/2001", Duration.ofSeconds(15)));

        script.at(16).up(second, BUDI, "s").calls(caller, second);
        script.at(18).pickedUp(second).connects(caller, second, 18, 2);
        assertThat(script.told())
                .containsExactly(
                        new CallRinging(call(1), at(16.0), QUEUE, "PJSIP/2002", second.leg()),
                        new CallAnswered(
                                call(1),
                                at(18.0),
                                QUEUE,
                                "PJSIP/2002",
                                Duration.ofSeconds(18),
                                Duration.ofSeconds(2)));
    }

    @Test
    void endOfARingToldByTheDialFirstIsTheSame() {
        ringingFirst();
        script.at(15).dialEnds(first, "NOANSWER").down(first).noAnswer(first, 15);

        assertThat(script.kinds()).containsExactly("RingNoAnswer");
    }

    @Test
    void ringingToldByThePhoneBeforeTheQueueIsTheSame() {
        script.up(caller, BUDI, "1500").joins(caller).up(first, BUDI, "s");
        script.told();
        script.ringing(first).calls(caller, first).dials(caller, first, "PJSIP/2001");

        assertThat(script.told())
                .containsExactly(
                        new CallRinging(call(1), at(0.0), QUEUE, "PJSIP/2001", first.leg()));
    }

    @Test
    void answerToldByTheBridgeBeforeTheQueueIsToldOnce() {
        ringingFirst();
        script.at(2).pickedUp(first).bridged("b", first, caller).connects(caller, first, 2, 2);
        script.leaves(caller);

        assertThat(script.told())
                .containsExactly(
                        new CallAnswered(
                                call(1),
                                at(2.0),
                                QUEUE,
                                "PJSIP/2001",
                                Duration.ofSeconds(2),
                                Duration.ofSeconds(2)));
    }

    @Test
    void lateWordOfAChannelThatIsGoneRaisesNoDead() {
        talking();
        script.at(9).down(first).down(caller);
        script.told();
        script.connects(caller, first, 2, 2).leaves(caller).ringing(first).down(caller);

        assertThat(script.told()).isEmpty();
    }

    @Test
    void phonesThatRangTogetherAreNotBlamedWhenOneWins() {
        ringingFirst();
        script.up(second, BUDI, "s").calls(caller, second);
        script.told();
        script.at(2).pickedUp(second).connects(caller, second, 2, 2);
        script.dialEnds(first, "CANCEL").down(first);

        assertThat(script.kinds()).containsExactly("CallAnswered");
    }

    private void ringingFirst() {
        script.up(caller, BUDI, "1500").joins(caller).up(first, BUDI, "s").calls(caller, first);
        script.told();
    }

    private void talking() {
        ringingFirst();
        script.at(2).pickedUp(first).connects(caller, first, 2, 2).bridged("b", first, caller);
        script.told();
    }
}
