package id.tanggap.telephony.reducer;

import static id.tanggap.telephony.reducer.ReducerScript.BUDI;
import static id.tanggap.telephony.reducer.ReducerScript.QUEUE;
import static id.tanggap.telephony.reducer.ReducerScript.at;
import static id.tanggap.telephony.reducer.ReducerScript.call;
import static id.tanggap.telephony.reducer.ReducerScript.leg;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.telephony.CallDirection;
import id.tanggap.telephony.CallEvent.CallAnswered;
import id.tanggap.telephony.CallEvent.CallEnded;
import id.tanggap.telephony.CallEvent.CallMerged;
import id.tanggap.telephony.CallEvent.CallRinging;
import id.tanggap.telephony.CallEvent.CallStarted;
import id.tanggap.telephony.CallEvent.CallTransferred;
import id.tanggap.telephony.CallOutcome;
import id.tanggap.telephony.Caller;
import id.tanggap.telephony.EndedBy;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectAndTransferredCallTest {
    private static final Caller DESK = new Caller("2001", "Meja 1");

    private final LegRef caller = leg(1, 1, "PJSIP/trunk");
    private final LegRef agent = leg(2, 1, "PJSIP/2001");
    private final ReducerScript script = new ReducerScript();

    @Test
    void originatedCallIsOutboundUnderTheIdentityWeGaveIt() {
        LegRef phone = leg(7, 7, "PJSIP/2001");
        LegRef outside = leg(8, 7, "PJSIP/trunk");
        script.tell(new AmiFact.Originating(at(0.0), call(7), "PJSIP/2001", "081234567"));
        script.up(phone, DESK, "s").ringing(phone).at(2).pickedUp(phone);
        script.up(outside, Caller.WITHHELD, "s").dials(phone, outside, "081234567@trunk");
        script.at(5).pickedUp(outside).dialEnds(outside, "ANSWER").bridged("b", outside, phone);
        script.at(35).asksToHangUp(outside).down(outside).down(phone);

        assertThat(script.told())
                .containsExactly(
                        new CallStarted(
                                call(7),
                                at(0.0),
                                CallDirection.OUTBOUND,
                                new Caller("081234567", null),
                                "081234567",
                                "PJSIP/2001"),
                        new CallAnswered(
                                call(7), at(5.0), null, "PJSIP/2001", Duration.ZERO, Duration.ZERO),
                        new CallEnded(
                                call(7),
                                at(35.0),
                                CallOutcome.ANSWERED,
                                Duration.ofSeconds(30),
                                EndedBy.OTHER_PARTY,
                                false));
    }

    @Test
    void originateThatReachesNoPhoneIsToldAsAFailedCallOnce() {
        script.tell(new AmiFact.Originating(at(0.0), call(7), "PJSIP/2007", "081234567"));
        script.tell(new AmiFact.OriginateFailed(at(1.0), call(7)));
        script.tell(new AmiFact.OriginateFailed(at(1.0), call(7)));

        assertThat(script.told())
                .containsExactly(
                        new CallStarted(
                                call(7),
                                at(0.0),
                                CallDirection.OUTBOUND,
                                new Caller("081234567", null),
                                "081234567",
                                "PJSIP/2007"),
                        new CallEnded(
                                call(7),
                                at(1.0),
                                CallOutcome.FAILED,
                                Duration.ZERO,
                                EndedBy.PBX,
                                false));
    }

    @ParameterizedTest
    @CsvSource({
        "BUSY,BUSY",
        "NOANSWER,NO_ANSWER",
        "CANCEL,NO_ANSWER",
        "CONGESTION,FAILED",
        "CHANUNAVAIL,FAILED"
    })
    void callToTheOutsideEndsAsTheDialEnded(String dialStatus, CallOutcome outcome) {
        LegRef phone = leg(7, 7, "PJSIP/2001");
        LegRef outside = leg(8, 7, "PJSIP/trunk");
        script.up(phone, DESK, "081234567").up(outside, Caller.WITHHELD, "s");
        script.dials(phone, outside, "081234567@trunk").dialEnds(outside, dialStatus);
        script.down(outside).down(phone);

        assertThat(script.told().getLast())
                .isInstanceOfSatisfying(
                        CallEnded.class, e -> assertThat(e.outcome()).isEqualTo(outcome));
    }

    @Test
    void callBetweenTwoPhonesIsInternal() {
        LegRef from = leg(7, 7, "PJSIP/2001");
        LegRef to = leg(8, 7, "PJSIP/2002");
        script.up(from, DESK, "2002").up(to, Caller.WITHHELD, "s");
        script.dials(from, to, "2002").at(3).pickedUp(to).bridged("b", to, from);

        assertThat(script.told())
                .containsExactly(
                        new CallStarted(
                                call(7),
                                at(0.0),
                                CallDirection.INTERNAL,
                                DESK,
                                "2002",
                                "PJSIP/2001"),
                        new CallRinging(call(7), at(0.0), null, "PJSIP/2002", to.leg()),
                        new CallAnswered(
                                call(7),
                                at(3.0),
                                null,
                                "PJSIP/2002",
                                Duration.ZERO,
                                Duration.ofSeconds(3)));
    }

    @Test
    void phoneThatSomeoneElseHasRungIsToldWhenItsGoalIsKnown() {
        LegRef phone = leg(7, 7, "PJSIP/2001");
        LegRef outside = leg(8, 7, "PJSIP/trunk");
        script.up(phone, DESK, "s").pickedUp(phone);
        assertThat(script.told()).isEmpty();

        script.dials(phone, outside, "PJSIP/081234567@trunk").bridged("b", phone, outside);
        assertThat(script.told().getFirst())
                .isInstanceOfSatisfying(
                        CallStarted.class,
                        e -> {
                            assertThat(e.direction()).isEqualTo(CallDirection.OUTBOUND);
                            assertThat(e.dialled()).isEqualTo("081234567");
                        });
    }

    /** From a transcript of Asterisk 22. */
    @Test
    void blindTransferHandsTheCallToTheNextPhone() {
        talking();
        LegRef next = leg(3, 1, "PJSIP/2002");
        script.at(10).transferred(agent, "2002", false).unbridged("b", agent, caller).down(agent);
        script.up(next, Caller.WITHHELD, "s").dials(caller, next, "2002").ringing(next);
        script.at(12).pickedUp(next).dialEnds(next, "ANSWER").bridged("c", next, caller);
        script.at(20).asksToHangUp(caller).unbridged("c", caller, next).down(next).down(caller);

        assertThat(script.told())
                .containsExactly(
                        new CallTransferred(call(1), at(10.0), "PJSIP/2001", "2002", false),
                        new CallRinging(call(1), at(10.0), null, "PJSIP/2002", next.leg()),
                        new CallAnswered(
                                call(1),
                                at(12.0),
                                QUEUE,
                                "PJSIP/2002",
                                Duration.ofSeconds(2),
                                Duration.ofSeconds(2)),
                        new CallEnded(
                                call(1),
                                at(20.0),
                                CallOutcome.ANSWERED,
                                Duration.ofSeconds(18),
                                EndedBy.OTHER_PARTY,
                                false));
    }

    @Test
    void attendedTransferMergesTheConsultationIntoTheOlderCall() {
        talking();
        LegRef consulting = leg(5, 5, "PJSIP/2001");
        LegRef consulted = leg(6, 5, "PJSIP/2002");
        script.at(10).up(consulting, DESK, "2002").up(consulted, Caller.WITHHELD, "s");
        script.dials(consulting, consulted, "2002").at(12).pickedUp(consulted);
        script.bridged("c", consulted, consulting);
        assertThat(script.kinds()).containsExactly("CallStarted", "CallRinging", "CallAnswered");

        script.at(15).unbridged("c", consulting).transferred(agent, "2002", true);
        script.unbridged("b", caller).bridged("c", caller).down(consulting).down(agent);
        assertThat(script.told())
                .containsExactly(
                        new CallTransferred(call(1), at(15.0), "PJSIP/2001", "2002", true),
                        new CallMerged(call(5), at(15.0), call(1)),
                        new CallAnswered(
                                call(1),
                                at(15.0),
                                QUEUE,
                                "PJSIP/2002",
                                Duration.ofSeconds(2),
                                Duration.ofSeconds(2)));

        script.at(20).asksToHangUp(consulted).unbridged("c", consulted, caller);
        script.down(leg(6, 1, "PJSIP/2002")).down(caller);
        assertThat(script.told())
                .containsExactly(
                        new CallEnded(
                                call(1),
                                at(20.0),
                                CallOutcome.ANSWERED,
                                Duration.ofSeconds(18),
                                EndedBy.AGENT,
                                false));
    }

    @Test
    void legThatTurnsUpUnderAnotherLinkedidMergesTheCalls() {
        talking();
        LegRef consulting = leg(5, 5, "PJSIP/2003");
        script.at(10).up(consulting, DESK, "2001");
        script.told();

        script.at(11).ringing(leg(5, 1, "PJSIP/2003"));
        assertThat(script.told()).contains(new CallMerged(call(5), at(11.0), call(1)));

        script.down(consulting).down(agent).down(caller);
        assertThat(script.kinds()).containsExactly("CallEnded");
    }

    private void talking() {
        script.up(caller, BUDI, "1500").joins(caller).up(agent, BUDI, "s").calls(caller, agent);
        script.at(2).pickedUp(agent).connects(caller, agent, 2, 2).bridged("b", agent, caller);
        script.told();
    }
}
