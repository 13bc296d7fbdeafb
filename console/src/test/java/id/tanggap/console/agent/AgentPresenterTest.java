package id.tanggap.console.agent;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.DeskAtHand;
import id.tanggap.console.fixture.SampleDesk;
import id.tanggap.protocol.agent.AgentState;
import id.tanggap.protocol.agent.AgentStateChanged;
import id.tanggap.protocol.agent.AgentStatus;
import id.tanggap.protocol.agent.MakeAgentReady;
import id.tanggap.protocol.agent.PauseAgent;
import id.tanggap.protocol.agent.PauseReason;
import id.tanggap.protocol.agent.SignInAgent;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgentPresenterTest {
    private final FakeView view = new FakeView();

    private AgentPresenter presenter(DeskAtHand desk) {
        return new AgentPresenter(view, desk.place, desk.store);
    }

    @Test
    void signedOutOffersTheExtensionOfTheUser() {
        presenter(new DeskAtHand(AgentState.OFFLINE));
        assertThat(view.last().state()).isEqualTo(AgentState.OFFLINE);
        assertThat(view.last().extension()).isEqualTo("201");
        assertThat(view.last().canSignIn()).isTrue();
        assertThat(view.last().canPause()).isFalse();
    }

    @Test
    void theExtensionLastUsedIsRememberedAndSent() {
        DeskAtHand desk = new DeskAtHand(AgentState.OFFLINE);
        desk.server.on(
                SignInAgent.class,
                c -> new AgentStatus(SampleDesk.agent(AgentState.PAUSED, PauseReason.NOT_STARTED)));
        presenter(desk).signIn(" 207 ");
        assertThat(desk.server.sent()).containsExactly(new SignInAgent("207"));
        assertThat(view.last().state()).isEqualTo(AgentState.PAUSED);
        assertThat(view.last().reason()).isEqualTo(PauseReason.NOT_STARTED);
        assertThat(desk.place.prefs().get("agent.extension")).isEqualTo("207");
    }

    @Test
    void aTakenExtensionIsToldAndTheFieldStays() {
        DeskAtHand desk = new DeskAtHand(AgentState.OFFLINE);
        desk.server.refuse(SignInAgent.class, FaultCode.EXTENSION_IN_USE);
        presenter(desk).signIn("201");
        assertThat(view.faults).extracting(Fault::code).containsExactly(FaultCode.EXTENSION_IN_USE);
        assertThat(view.last().canSignIn()).isTrue();
    }

    @Test
    void theOneKeyAsksForThePhonePausesAndMakesReady() {
        DeskAtHand out = new DeskAtHand(AgentState.OFFLINE);
        presenter(out).toggle();
        assertThat(view.asked).isEqualTo(1);

        DeskAtHand ready = new DeskAtHand(AgentState.AVAILABLE);
        ready.server.on(
                PauseAgent.class,
                c -> new AgentStatus(SampleDesk.agent(AgentState.PAUSED, c.reason())));
        ready.server.on(
                MakeAgentReady.class,
                c -> new AgentStatus(SampleDesk.agent(AgentState.AVAILABLE, null)));
        AgentPresenter presenter = presenter(ready);
        presenter.toggle();
        assertThat(view.last().state()).isEqualTo(AgentState.PAUSED);
        presenter.toggle();
        assertThat(view.last().state()).isEqualTo(AgentState.AVAILABLE);
        assertThat(ready.server.sent())
                .containsExactly(new PauseAgent(PauseReason.BREAK), new MakeAgentReady());
    }

    @Test
    void aPauseAskedForInACallIsShownAsNextAndCanBeTakenBack() {
        DeskAtHand desk = new DeskAtHand(AgentState.ON_CALL);
        desk.server.on(
                PauseAgent.class, c -> new AgentStatus(SampleDesk.agent(AgentState.ON_CALL, null)));
        desk.server.on(
                MakeAgentReady.class,
                c -> new AgentStatus(SampleDesk.agent(AgentState.ON_CALL, null)));
        AgentPresenter presenter = presenter(desk);
        presenter.pause(PauseReason.MEAL_PRAYER);
        assertThat(view.last().state()).isEqualTo(AgentState.ON_CALL);
        assertThat(view.last().next()).isEqualTo(PauseReason.MEAL_PRAYER);
        assertThat(view.last().canPause()).isFalse();
        presenter.toggle();
        assertThat(view.last().next()).isNull();
        presenter.pause(PauseReason.BREAK);
        desk.hub.event(
                new AgentStateChanged(SampleDesk.agent(AgentState.PAUSED, PauseReason.BREAK)));
        assertThat(view.last().next()).isNull();
        assertThat(view.last().state()).isEqualTo(AgentState.PAUSED);
    }

    @Test
    void withoutConnectionTheStateStaysVisibleAndNothingCanBeDone() {
        DeskAtHand desk = new DeskAtHand(AgentState.AVAILABLE);
        presenter(desk);
        desk.online(false);
        assertThat(view.last().state()).isEqualTo(AgentState.AVAILABLE);
        assertThat(view.last().canPause()).isFalse();
        assertThat(view.last().canSignOut()).isFalse();
    }

    @Test
    void theTimeInTheStateIsCountedByTheClock() {
        presenter(new DeskAtHand(AgentState.AVAILABLE));
        assertThat(view.last().time()).isEqualTo("2:41");
    }

    private static final class FakeView implements AgentBarView {
        private final List<State> states = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();
        private int asked;

        State last() {
            return states.getLast();
        }

        @Override
        public void render(State state) {
            states.add(state);
        }

        @Override
        public void showFault(Fault fault) {
            faults.add(fault);
        }

        @Override
        public void askForExtension() {
            asked++;
        }
    }
}
