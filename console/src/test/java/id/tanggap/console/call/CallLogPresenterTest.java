package id.tanggap.console.call;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.call.CallLogView.Filter;
import id.tanggap.console.fixture.DeskAtHand;
import id.tanggap.console.fixture.SampleDesk;
import id.tanggap.protocol.agent.AgentState;
import id.tanggap.protocol.call.CallChanged;
import id.tanggap.protocol.call.CallPage;
import id.tanggap.protocol.call.CallState;
import id.tanggap.protocol.call.CallView;
import id.tanggap.protocol.call.ListCalls;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallLogPresenterTest {
    private final DeskAtHand desk = new DeskAtHand(AgentState.AVAILABLE);
    private final FakeView view = new FakeView();
    private final CallLogPresenter presenter = new CallLogPresenter(view, desk.place);
    private final List<CallView> log = SampleDesk.log();

    private ListCalls lastQuery() {
        return (ListCalls) desk.server.sent().getLast();
    }

    @Test
    void loadsOnceWhenShownFromMidnightAtTheDesk() {
        desk.server.on(ListCalls.class, c -> new CallPage(log, null));
        presenter.shown();
        presenter.shown();
        assertThat(desk.server.sent()).hasSize(1);
        assertThat(lastQuery().from())
                .isEqualTo(
                        desk.place
                                .times()
                                .today()
                                .atStartOfDay(desk.place.times().deskZone())
                                .toInstant());
        assertThat(view.last().calls()).isEqualTo(log);
        assertThat(presenter.ready()).isTrue();
    }

    @Test
    void ownCallsAndLastDigitsAreAskedForAtTheServer() {
        desk.server.on(ListCalls.class, c -> new CallPage(log, null));
        presenter.filter(Filter.MINE, " 78-41 ");
        assertThat(lastQuery().agentId()).isEqualTo(SampleDesk.DEWI);
        assertThat(lastQuery().number()).isEqualTo("7841");
        assertThat(lastQuery().from()).isNull();
    }

    @Test
    void olderCallsAreAddedBelow() {
        desk.server.on(
                ListCalls.class,
                c ->
                        c.cursor() == null
                                ? new CallPage(log.subList(0, 10), "p2")
                                : new CallPage(log.subList(10, 24), null));
        presenter.shown();
        assertThat(view.last().more()).isTrue();
        presenter.more();
        assertThat(lastQuery().cursor()).isEqualTo("p2");
        assertThat(view.last().calls()).isEqualTo(log);
        assertThat(view.last().more()).isFalse();
    }

    @Test
    void anAnswerToAnOlderQuestionIsDropped() {
        var held = desk.server.hold(ListCalls.class);
        presenter.shown();
        presenter.filter(Filter.ALL, "");
        held.removeLast().complete(new CallPage(log.subList(0, 2), null));
        held.removeLast().complete(new CallPage(log, null));
        assertThat(view.last().calls()).hasSize(2);
        assertThat(view.last().filter()).isEqualTo(Filter.ALL);
    }

    @Test
    void aKnownCallChangesInPlaceAndANewOneComesOnTop() {
        desk.server.on(ListCalls.class, c -> new CallPage(log, null));
        presenter.filter(Filter.ALL, "");
        desk.hub.event(new CallChanged(SampleDesk.call(CallState.RINGING)));
        assertThat(view.last().calls()).hasSize(25);
        assertThat(view.last().calls().getFirst().id()).isEqualTo(SampleDesk.CALL);
        desk.hub.event(new CallChanged(SampleDesk.call(CallState.FINISHED)));
        assertThat(view.last().calls()).hasSize(25);
        assertThat(view.last().calls().getFirst().state()).isEqualTo(CallState.FINISHED);
    }

    @Test
    void newCallsWaitWhileTheUserReadsFurtherDown() {
        desk.server.on(ListCalls.class, c -> new CallPage(log, null));
        presenter.filter(Filter.ALL, "");
        view.atTop = false;
        desk.hub.event(new CallChanged(SampleDesk.call(CallState.RINGING)));
        assertThat(view.last().calls()).hasSize(24);
        assertThat(view.last().waiting()).isEqualTo(1);
        presenter.showWaiting();
        assertThat(view.last().calls()).hasSize(25);
        assertThat(view.last().waiting()).isZero();
    }

    @Test
    void aFailedLoadIsShownAndTriedAgain() {
        desk.server.refuse(ListCalls.class, FaultCode.DATABASE_UNAVAILABLE);
        presenter.shown();
        assertThat(view.last().fault()).isEqualTo(Fault.of(FaultCode.DATABASE_UNAVAILABLE));
        desk.server.on(ListCalls.class, c -> new CallPage(log, null));
        presenter.reload();
        assertThat(view.last().fault()).isNull();
        assertThat(view.last().calls()).isEqualTo(log);
    }

    @Test
    void aResyncLoadsAgain() {
        desk.server.on(ListCalls.class, c -> new CallPage(log, null));
        presenter.shown();
        desk.hub.resync();
        assertThat(desk.server.sent()).hasSize(2);
    }

    private static final class FakeView implements CallLogView {
        private final List<State> states = new ArrayList<>();
        private boolean atTop = true;

        State last() {
            return states.getLast();
        }

        @Override
        public void render(State state) {
            states.add(state);
        }

        @Override
        public boolean atTop() {
            return atTop;
        }
    }
}
