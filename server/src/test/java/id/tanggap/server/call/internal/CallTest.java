package id.tanggap.server.call.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.protocol.call.CallDirection;
import id.tanggap.protocol.call.CallOutcome;
import id.tanggap.protocol.call.CallState;
import id.tanggap.protocol.call.DispositionCode;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CallTest {
    private static final UUID DEWI = new UUID(1, 1);
    private static final UUID ARIF = new UUID(1, 2);
    private static final Instant BEGIN = Instant.parse("2026-11-23T01:00:00Z");

    private final Call call =
            new Call(
                    new UUID(2, 1),
                    new CallKey("pbx", "tanggap-1.1"),
                    CallSource.LIVE,
                    CallDirection.INBOUND,
                    BEGIN.minusSeconds(5));

    @Test
    void waitBeginsWhenTheCallerEntersTheQueue() {
        call.enter("bantuan", BEGIN);
        call.answer(DEWI, at(8), null, null);

        assertThat(call.times().enteredAt()).isEqualTo(BEGIN);
        assertThat(call.times().waitMs()).isEqualTo(8000);
    }

    @Test
    void waitOfThePbxCounts() {
        call.enter("bantuan", BEGIN);
        call.answer(DEWI, at(8), Duration.ofSeconds(7), null);

        assertThat(call.times().waitMs()).isEqualTo(7000);
    }

    @Test
    void transferGivesTheCallToTheNextAgentAndKeepsTheFirstAnswer() {
        call.enter("bantuan", BEGIN);
        call.answer(DEWI, at(8), Duration.ofSeconds(8), null);
        call.answer(ARIF, at(60), Duration.ofSeconds(8), null);

        assertThat(call.agentId()).isEqualTo(ARIF);
        assertThat(call.times().answeredAt()).isEqualTo(at(8));
    }

    @Test
    void answeredCallNeedsWrapUp() {
        call.enter("bantuan", BEGIN);
        call.answer(DEWI, at(8), null, null);
        call.end(CallOutcome.ANSWERED, at(60), Duration.ofSeconds(52), true);

        assertThat(call.needsWrapUp()).isTrue();
        call.beginWrapUp(Duration.ofSeconds(120), at(60));
        call.finishWrapUp(DispositionCode.TICKET, "catatan", at(75));
        assertThat(call.state()).isEqualTo(CallState.FINISHED);
        assertThat(call.times().wrapUpMs()).isEqualTo(15_000);
        assertThat(call.note()).isEqualTo("catatan");
    }

    @Test
    void callBetweenTwoPhonesOfTheDeskNeedsNone() {
        Call internal =
                new Call(
                        new UUID(2, 2),
                        new CallKey("pbx", "tanggap-1.2"),
                        CallSource.LIVE,
                        CallDirection.INTERNAL,
                        BEGIN);
        internal.answer(DEWI, at(3), null, null);
        internal.end(CallOutcome.ANSWERED, at(60), null, true);

        assertThat(internal.needsWrapUp()).isFalse();
    }

    @Test
    void endThatNobodySawLeavesLengthsToTheFiles() {
        call.enter("bantuan", BEGIN);
        call.answer(DEWI, at(8), Duration.ofSeconds(8), null);
        call.end(CallOutcome.UNKNOWN, at(600), Duration.ZERO, false);

        assertThat(call.outcome()).isEqualTo(CallOutcome.ANSWERED);
        assertThat(call.times().talkMs()).isNull();
    }

    @Test
    void filesCorrectWhatWeThought() {
        call.enter("bantuan", BEGIN);
        call.end(CallOutcome.UNKNOWN, at(600), Duration.ZERO, false);

        assertThat(
                        call.settle(
                                new FileFacts(
                                        "bantuan",
                                        BEGIN,
                                        at(4),
                                        at(50),
                                        "Dewi",
                                        Duration.ofSeconds(4),
                                        Duration.ofSeconds(46),
                                        CallOutcome.ANSWERED),
                                DEWI))
                .isTrue();
        assertThat(call.outcome()).isEqualTo(CallOutcome.ANSWERED);
        assertThat(call.agentId()).isEqualTo(DEWI);
        assertThat(call.times())
                .isEqualTo(new Call.Times(BEGIN, null, at(4), at(50), 4000L, 46_000L, null));
    }

    @Test
    void filesKeepOurFinerTimesOfTheSameMoments() {
        Instant answered = at(4).plusMillis(310);
        call.enter("bantuan", BEGIN);
        call.answer(DEWI, answered, Duration.ofMillis(4310), null);
        call.end(CallOutcome.ANSWERED, at(50).plusMillis(120), Duration.ofMillis(45_810), true);
        call.settle(
                new FileFacts(
                        "bantuan",
                        BEGIN,
                        at(4),
                        at(50),
                        "Dewi",
                        Duration.ofSeconds(4),
                        Duration.ofSeconds(46),
                        CallOutcome.ANSWERED),
                DEWI);

        assertThat(call.times().answeredAt()).isEqualTo(answered);
        assertThat(call.times().waitMs()).isEqualTo(4000);
        assertThat(call.times().talkMs()).isEqualTo(46_000);
    }

    @Test
    void filesWaitForTheEndOfACallThatLasts() {
        call.enter("bantuan", BEGIN);

        assertThat(
                        call.settle(
                                new FileFacts(null, BEGIN, null, null, null, null, null, null),
                                null))
                .isFalse();
        assertThat(call.state()).isEqualTo(CallState.WAITING);
    }

    @Test
    void callThatThePbxStillHasGoesOn() {
        call.enter("bantuan", BEGIN);
        call.end(CallOutcome.UNKNOWN, at(60), Duration.ZERO, false);

        assertThat(call.reopen()).isTrue();
        assertThat(call.state()).isEqualTo(CallState.WAITING);
        assertThat(call.answer(DEWI, at(70), null, null)).isTrue();
    }

    private static Instant at(int second) {
        return BEGIN.plusSeconds(second);
    }
}
