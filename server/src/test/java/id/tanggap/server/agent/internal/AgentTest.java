package id.tanggap.server.agent.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.protocol.agent.AgentState;
import id.tanggap.protocol.agent.AgentView;
import id.tanggap.protocol.agent.PauseReason;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.server.platform.fault.DomainException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgentTest {
    private static final UUID DEWI = new UUID(1, 1);
    private static final UUID CALL = new UUID(2, 1);
    private static final UUID OTHER_CALL = new UUID(2, 2);
    private static final String PHONES = "PJSIP/";

    private Instant now = Instant.parse("2026-11-23T01:00:00Z");
    private final Agent agent = new Agent(DEWI, "Dewi", now);

    @Test
    void signInStartsPausedAtTheExtension() {
        agent.signIn("2001", "Dewi", now);

        assertThat(agent.view())
                .isEqualTo(view("2001", AgentState.PAUSED, PauseReason.NOT_STARTED, null));
        assertThat(agent.membership(PHONES))
                .contains(new Membership("PJSIP/2001", "Dewi", "NOT_STARTED"));
    }

    @Test
    void signInAgainAtTheSameExtensionKeepsTheState() {
        signInReady();

        assertThat(agent.signIn("2001", "Dewi", later())).isFalse();
        assertThat(agent.view().state()).isEqualTo(AgentState.AVAILABLE);
    }

    @Test
    void movingToAnotherPhoneIsRefusedDuringACall() {
        signInReady();
        agent.talk(CALL, now);

        assertBusy(() -> agent.signIn("2002", "Dewi", now), AgentState.ON_CALL);
    }

    @Test
    void readyAgentMayBeRung() {
        signInReady();

        assertThat(agent.membership(PHONES)).contains(new Membership("PJSIP/2001", "Dewi", null));
    }

    @Test
    void answeredCallEndsInWrapUpAndThenReady() {
        signInReady();
        agent.ring(CALL, later());
        assertThat(agent.view()).isEqualTo(view("2001", AgentState.RINGING, null, CALL));
        agent.talk(CALL, later());
        assertThat(agent.view()).isEqualTo(view("2001", AgentState.ON_CALL, null, CALL));
        agent.endCall(CALL, true, later());
        assertThat(agent.view())
                .isEqualTo(view("2001", AgentState.WRAP_UP, PauseReason.WRAP_UP, CALL));
        agent.finishWrapUp(CALL, true, later());
        assertThat(agent.view()).isEqualTo(view("2001", AgentState.AVAILABLE, null, null));
    }

    @Test
    void queueSkipsTheAgentFromTheAnswerOnSoThatNoCallSlipsInBeforeWrapUp() {
        signInReady();
        agent.ring(CALL, now);
        assertThat(pbxReason()).isNull();
        agent.talk(CALL, now);
        assertThat(pbxReason()).isEqualTo("ON_CALL");
        agent.endCall(CALL, true, now);
        assertThat(pbxReason()).isEqualTo("WRAP_UP");
    }

    @Test
    void unansweredRingPauses() {
        signInReady();
        agent.ring(CALL, now);
        agent.stopRinging(CALL, true, later());

        assertThat(agent.view())
                .isEqualTo(view("2001", AgentState.PAUSED, PauseReason.RING_NO_ANSWER, null));
    }

    @Test
    void callerWhoGivesUpLeavesTheAgentReady() {
        signInReady();
        agent.ring(CALL, now);
        agent.endCall(CALL, true, later());

        assertThat(agent.view()).isEqualTo(view("2001", AgentState.AVAILABLE, null, null));
    }

    @Test
    void callOutOfAPauseReturnsToIt() {
        signInReady();
        agent.pause(PauseReason.BREAK, now);
        agent.ring(CALL, now);
        agent.endCall(CALL, false, later());

        assertThat(agent.view())
                .isEqualTo(view("2001", AgentState.PAUSED, PauseReason.BREAK, null));
    }

    @Test
    void pauseAskedDuringACallBeginsAfterWrapUp() {
        signInReady();
        agent.talk(CALL, now);
        assertThat(agent.pause(PauseReason.MEAL_PRAYER, now)).isFalse();
        assertThat(agent.view().state()).isEqualTo(AgentState.ON_CALL);
        agent.endCall(CALL, true, now);
        agent.finishWrapUp(CALL, true, later());

        assertThat(agent.view())
                .isEqualTo(view("2001", AgentState.PAUSED, PauseReason.MEAL_PRAYER, null));
    }

    @Test
    void readyDuringACallTakesThePauseBack() {
        signInReady();
        agent.talk(CALL, now);
        agent.pause(PauseReason.BREAK, now);
        agent.makeReady(now);
        agent.endCall(CALL, true, now);
        agent.finishWrapUp(CALL, true, later());

        assertThat(agent.view().state()).isEqualTo(AgentState.AVAILABLE);
    }

    @Test
    void wrapUpWithoutReadyStaysPausedForTicketWork() {
        signInReady();
        agent.talk(CALL, now);
        agent.endCall(CALL, true, now);
        agent.finishWrapUp(CALL, false, later());

        assertThat(agent.view())
                .isEqualTo(view("2001", AgentState.PAUSED, PauseReason.TICKET_WORK, null));
    }

    @Test
    void lateWrapUpOfAnEarlierCallDoesNotTouchTheNext() {
        signInReady();
        agent.talk(CALL, now);
        agent.endCall(CALL, true, now);
        agent.ring(OTHER_CALL, later());

        assertThat(agent.finishWrapUp(CALL, true, now)).isFalse();
        assertThat(agent.view()).isEqualTo(view("2001", AgentState.RINGING, null, OTHER_CALL));
    }

    @Test
    void readyIsRefusedInWrapUp() {
        signInReady();
        agent.talk(CALL, now);
        agent.endCall(CALL, true, now);

        assertBusy(() -> agent.makeReady(now), AgentState.WRAP_UP);
    }

    @Test
    void signOutIsRefusedDuringACall() {
        signInReady();
        agent.ring(CALL, now);

        assertBusy(() -> agent.signOut(now), AgentState.RINGING);
    }

    @Test
    void nothingIsPossibleBeforeSignIn() {
        assertThatThrownBy(() -> agent.makeReady(now))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.code()).isEqualTo(FaultCode.AGENT_OFFLINE));
        assertThat(agent.ring(CALL, now)).isFalse();
        assertThat(agent.membership(PHONES)).isEqualTo(Optional.empty());
    }

    @Test
    void lostConsolePausesAndTheFormerStateComesBack() {
        signInReady();
        Instant lostAt = now.plusSeconds(10);
        agent.consoleLost(lostAt);
        assertThat(agent.view())
                .isEqualTo(
                        new AgentView(DEWI, "Dewi", "2001", AgentState.LOST, null, lostAt, null));
        assertThat(pbxReason()).isEqualTo("CONNECTION_LOST");

        agent.consoleBack();
        assertThat(agent.view()).isEqualTo(view("2001", AgentState.AVAILABLE, null, null));
        assertThat(pbxReason()).isNull();
    }

    @Test
    void callGoesOnUnderALostConsole() {
        signInReady();
        agent.talk(CALL, now);
        agent.consoleLost(now);
        assertThat(agent.giveUp(now.plusSeconds(60), now.plusSeconds(60))).isFalse();
        agent.endCall(CALL, true, later());
        agent.consoleBack();

        assertThat(agent.view())
                .isEqualTo(view("2001", AgentState.WRAP_UP, PauseReason.WRAP_UP, CALL));
    }

    @Test
    void lostForGoodSignsOut() {
        signInReady();
        agent.consoleLost(now);
        assertThat(agent.giveUp(now, later())).isFalse();

        assertThat(agent.giveUp(later(), now)).isTrue();
        assertThat(agent.view()).isEqualTo(view(null, AgentState.OFFLINE, null, null));
        assertThat(agent.membership(PHONES)).isEqualTo(Optional.empty());
    }

    @Test
    void factsToldTwiceChangeNothing() {
        signInReady();
        assertThat(agent.ring(CALL, now)).isTrue();
        assertThat(agent.ring(CALL, now)).isFalse();
        assertThat(agent.talk(CALL, now)).isTrue();
        assertThat(agent.talk(CALL, now)).isFalse();
        assertThat(agent.endCall(CALL, true, now)).isTrue();
        assertThat(agent.endCall(CALL, true, now)).isFalse();
    }

    private void signInReady() {
        agent.signIn("2001", "Dewi", now);
        agent.makeReady(now);
    }

    private Instant later() {
        now = now.plusSeconds(1);
        return now;
    }

    private @Nullable String pbxReason() {
        return agent.membership(PHONES).orElseThrow().pauseReason();
    }

    private AgentView view(
            @Nullable String extension,
            AgentState state,
            @Nullable PauseReason reason,
            @Nullable UUID call) {
        return new AgentView(DEWI, "Dewi", extension, state, reason, now, call);
    }

    private static void assertBusy(Runnable act, AgentState state) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo(FaultCode.AGENT_BUSY);
                            assertThat(e.args()).containsEntry("state", state.name());
                        });
    }
}
