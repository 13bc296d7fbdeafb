package id.tanggap.console.call;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.DeskAtHand;
import id.tanggap.console.fixture.SampleDesk;
import id.tanggap.console.link.ContactOpener;
import id.tanggap.console.link.TicketOpener;
import id.tanggap.protocol.agent.AgentState;
import id.tanggap.protocol.agent.AgentStateChanged;
import id.tanggap.protocol.agent.AgentView;
import id.tanggap.protocol.agent.PauseReason;
import id.tanggap.protocol.call.BindCaller;
import id.tanggap.protocol.call.CallCardReply;
import id.tanggap.protocol.call.CallChanged;
import id.tanggap.protocol.call.CallReply;
import id.tanggap.protocol.call.CallRinging;
import id.tanggap.protocol.call.CallState;
import id.tanggap.protocol.call.CallerCard;
import id.tanggap.protocol.call.DispositionCode;
import id.tanggap.protocol.call.HangUpCall;
import id.tanggap.protocol.call.WrapUpCall;
import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CallerCardPresenterTest {
    private final DeskAtHand desk = new DeskAtHand(AgentState.AVAILABLE);
    private final FakeView view = new FakeView();
    private final List<String> asked = new ArrayList<>();
    private final FakeLinks links = new FakeLinks();
    private final CallerCardPresenter presenter =
            new CallerCardPresenter(
                    view,
                    desk.place,
                    desk.store,
                    links,
                    links,
                    (number, reason, call, ticket) -> asked.add(reason + " " + call));

    private void ring() {
        desk.hub.event(new CallRinging(SampleDesk.card(CallState.RINGING)));
    }

    private static CallerCard card(@Nullable UUID caller, List<ContactView> matches) {
        CallerCard known = SampleDesk.card(CallState.RINGING);
        return new CallerCard(
                SampleDesk.withCaller(known.call(), caller),
                known.agentId(),
                matches,
                List.of(),
                known.recentCalls(),
                null);
    }

    @Test
    void thereIsNoCardBeforeTheRing() {
        assertThat(view.states).containsOnlyNulls();
    }

    @Test
    void aRingShowsWhoCallsFromWhereAndSinceWhen() {
        ring();
        var state = view.last();
        assertThat(state.title()).isEqualTo("PANGGILAN MASUK");
        assertThat(state.timer()).isEqualTo("0:07");
        assertThat(state.origin()).isEqualTo("bantuan · menunggu 0:19");
        assertThat(state.name()).isEqualTo("IPDA Rudi Hartono");
        assertThat(state.place()).isEqualTo("Operator DORS · Polres Rejang Lebong, Polda Bengkulu");
        assertThat(state.number()).isEqualTo("0812-xxxx-x841");
        assertThat(state.localTime()).endsWith(" WIB");
        assertThat(state.training()).contains("Input Laporan Polisi (hadir)");
        assertThat(state.tickets()).hasSize(3);
        assertThat(state.can().hangUp()).isFalse();
        assertThat(state.can().file()).isTrue();
    }

    @Test
    void theAnswerAndTheEndChangeWhatCanBeDone() {
        ring();
        desk.hub.event(new CallChanged(SampleDesk.call(CallState.ANSWERED)));
        assertThat(view.last().can().hangUp()).isTrue();
        assertThat(view.last().can().wrapUp()).isFalse();
        desk.hub.event(new CallChanged(SampleDesk.call(CallState.WRAP_UP)));
        assertThat(view.last().can().hangUp()).isFalse();
        assertThat(view.last().can().wrapUp()).isTrue();
        desk.hub.event(new CallChanged(SampleDesk.call(CallState.FINISHED)));
        assertThat(view.states.getLast()).isNull();
    }

    @Test
    void aCallHandedOnIsWrappedUpWhileItGoesOn() {
        ring();
        desk.hub.event(new CallChanged(SampleDesk.call(CallState.ANSWERED)));
        desk.hub.event(
                new AgentStateChanged(
                        new AgentView(
                                SampleDesk.DEWI,
                                "Dewi Lestari",
                                "201",
                                AgentState.WRAP_UP,
                                PauseReason.WRAP_UP,
                                SampleDesk.NOW.minusSeconds(5),
                                SampleDesk.CALL)));
        assertThat(view.last().phase()).isEqualTo(CallState.WRAP_UP);
        assertThat(view.last().title()).isEqualTo("PENYELESAIAN");
        assertThat(view.last().timer()).isEqualTo("0:05");
        assertThat(view.last().can().wrapUp()).isTrue();
        assertThat(view.last().can().hangUp()).isFalse();
    }

    @Test
    void severalMatchesAreOfferedAndTheChoiceIsTold() {
        desk.server.on(
                BindCaller.class,
                c -> new CallCardReply(card(c.contactId(), List.of(SampleDesk.rudi()))));
        desk.hub.event(new CallRinging(card(null, List.of(SampleDesk.rudi(), SampleDesk.siti()))));
        assertThat(view.last().choices()).hasSize(2);
        assertThat(view.last().place()).contains("2 orang");
        presenter.choose(SampleDesk.RUDI);
        assertThat(desk.server.sent())
                .containsExactly(new BindCaller(SampleDesk.CALL, SampleDesk.RUDI));
        assertThat(view.last().name()).isEqualTo("IPDA Rudi Hartono");
        assertThat(view.last().choices()).isEmpty();
    }

    @Test
    void somebodyElseUnbindsTheCaller() {
        desk.server.on(BindCaller.class, c -> new CallCardReply(card(null, List.of())));
        ring();
        presenter.notThisPerson();
        assertThat(desk.server.sent()).containsExactly(new BindCaller(SampleDesk.CALL, null));
        assertThat(view.last().caller()).isNull();
        assertThat(view.last().can().create()).isTrue();
    }

    @Test
    void anUnknownNumberBecomesAContactThatIsTheCaller() {
        desk.server.on(
                BindCaller.class,
                c -> new CallCardReply(card(c.contactId(), List.of(SampleDesk.rudi()))));
        desk.hub.event(new CallRinging(card(null, List.of())));
        assertThat(view.last().name()).isEqualTo("0812-xxxx-x841");
        presenter.createContact();
        assertThat(links.number).isEqualTo("+6281234567841");
        links.saved.accept(SampleDesk.rudi());
        assertThat(desk.server.sent())
                .containsExactly(new BindCaller(SampleDesk.CALL, SampleDesk.RUDI));
    }

    @Test
    void aNewTicketIsFiledForTheCard() {
        ring();
        presenter.fileTicket();
        assertThat(links.filed).containsExactly(SampleDesk.card(CallState.RINGING));
    }

    @Test
    void aReportIsLookedUpInTheNameOfTheCall() {
        ring();
        presenter.lookUp();
        assertThat(asked).containsExactly("Panggilan dari IPDA Rudi Hartono " + SampleDesk.CALL);
    }

    @Test
    void theWrapUpIsSentAndEndsTheCard() {
        desk.server.on(WrapUpCall.class, c -> new CallReply(SampleDesk.call(CallState.FINISHED)));
        ring();
        desk.hub.event(new CallChanged(SampleDesk.call(CallState.WRAP_UP)));
        presenter.wrapUp(DispositionCode.TICKET, "  ", true);
        assertThat(desk.server.sent())
                .containsExactly(
                        new WrapUpCall(SampleDesk.CALL, DispositionCode.TICKET, null, true));
        assertThat(view.states.getLast()).isNull();
    }

    @Test
    void aRefusedWrapUpStaysAndIsTold() {
        desk.server.refuse(WrapUpCall.class, FaultCode.DATABASE_UNAVAILABLE);
        ring();
        desk.hub.event(new CallChanged(SampleDesk.call(CallState.WRAP_UP)));
        presenter.wrapUp(DispositionCode.TICKET, "catatan", true);
        assertThat(view.faults)
                .extracting(Fault::code)
                .containsExactly(FaultCode.DATABASE_UNAVAILABLE);
        assertThat(view.last().can().wrapUp()).isTrue();
    }

    @Test
    void aWrapUpGivenAgainAfterNoAnswerIsTheSameWrapUpButAHangUpIsANewOne() {
        ring();
        desk.hub.event(new CallChanged(SampleDesk.call(CallState.ANSWERED)));
        desk.server.refuse(HangUpCall.class, FaultCode.TIMEOUT);
        presenter.hangUp();
        presenter.hangUp();
        assertThat(desk.server.ids(HangUpCall.class)).hasSize(2).doesNotHaveDuplicates();
        desk.hub.event(new CallChanged(SampleDesk.call(CallState.WRAP_UP)));
        desk.server.refuse(WrapUpCall.class, FaultCode.TIMEOUT);
        presenter.wrapUp(DispositionCode.TICKET, "catatan", true);
        presenter.wrapUp(DispositionCode.TICKET, "catatan", true);
        List<UUID> ids = desk.server.ids(WrapUpCall.class);
        assertThat(ids).hasSize(2);
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
    }

    @Test
    void withoutConnectionTheCardStaysAndOnlyLookingIsPossible() {
        ring();
        desk.online(false);
        assertThat(view.last().name()).isEqualTo("IPDA Rudi Hartono");
        assertThat(view.last().can().file()).isFalse();
        assertThat(view.last().can().open()).isTrue();
    }

    private static final class FakeView implements CallerCardView {
        private final List<@Nullable State> states = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();

        State last() {
            return java.util.Objects.requireNonNull(states.getLast());
        }

        @Override
        public void render(@Nullable State state) {
            states.add(state);
        }

        @Override
        public void showFault(Fault fault) {
            faults.add(fault);
        }
    }

    private static final class FakeLinks implements TicketOpener, ContactOpener {
        private final List<CallerCard> filed = new ArrayList<>();
        private String number = "";
        private Consumer<ContactView> saved = contact -> {};

        @Override
        public void open(UUID id) {}

        @Override
        public void fileFor(CallerCard card) {
            filed.add(card);
        }

        @Override
        public void file() {}

        @Override
        public void createFor(String phoneNumber, Consumer<ContactView> whenSaved) {
            number = phoneNumber;
            saved = whenSaved;
        }

        @Override
        public boolean available() {
            return true;
        }
    }
}
