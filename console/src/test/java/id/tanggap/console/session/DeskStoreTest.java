package id.tanggap.console.session;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.SampleDesk;
import id.tanggap.console.net.EventHub;
import id.tanggap.protocol.agent.AgentState;
import id.tanggap.protocol.agent.AgentStateChanged;
import id.tanggap.protocol.agent.AgentView;
import id.tanggap.protocol.agent.PauseReason;
import id.tanggap.protocol.call.CallChanged;
import id.tanggap.protocol.call.CallRinging;
import id.tanggap.protocol.call.CallState;
import id.tanggap.protocol.call.CallView;
import id.tanggap.protocol.call.CallerCard;
import id.tanggap.protocol.call.QueueChanged;
import id.tanggap.protocol.call.QueueView;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeskStoreTest {
    private final EventHub hub = new EventHub(Runnable::run);
    private final AgentView dewi = SampleDesk.agent(AgentState.AVAILABLE, null);
    private final DeskStore store =
            new DeskStore(DeskState.of(SampleDesk.DEWI, SampleDesk.snapshot(dewi)), hub);

    @Test
    void theSnapshotIsTheFirstState() {
        assertThat(store.state().me()).isEqualTo(dewi);
        assertThat(store.state().agents()).hasSize(3);
        assertThat(store.state().card()).isNull();
    }

    @Test
    void aRingShowsTheCardAndItsEndTakesItAway() {
        hub.event(new CallRinging(SampleDesk.card(CallState.RINGING)));
        assertThat(store.state().card()).isEqualTo(SampleDesk.card(CallState.RINGING));
        hub.event(new CallChanged(SampleDesk.call(CallState.ANSWERED)));
        CallerCard card = store.state().card();
        assertThat(card).isNotNull();
        assertThat(card.call().state()).isEqualTo(CallState.ANSWERED);
        assertThat(card.openTickets()).hasSize(3);
        hub.event(new CallChanged(SampleDesk.call(CallState.WRAP_UP)));
        assertThat(store.state().card()).isNotNull();
        hub.event(new CallChanged(SampleDesk.call(CallState.FINISHED)));
        assertThat(store.state().card()).isNull();
        assertThat(store.state().calls()).isEmpty();
    }

    @Test
    void aCallThatRingsOnAtAnotherPhoneTakesTheCardAway() {
        hub.event(new CallRinging(SampleDesk.card(CallState.RINGING)));
        hub.event(new CallChanged(ofAgent(SampleDesk.call(CallState.RINGING), SampleDesk.ARIF)));
        assertThat(store.state().card()).isNull();
        assertThat(store.state().calls()).hasSize(1);
    }

    @Test
    void aCallHandedOnKeepsItsCardWhileTheUserWrapsItUp() {
        hub.event(new CallRinging(SampleDesk.card(CallState.RINGING)));
        hub.event(new AgentStateChanged(inWrapUpOf(SampleDesk.CALL)));
        hub.event(new CallChanged(ofAgent(SampleDesk.call(CallState.ANSWERED), SampleDesk.ARIF)));
        assertThat(store.state().wrapsUp(SampleDesk.CALL)).isTrue();
        assertThat(store.state().card()).isNotNull();

        hub.event(new CallChanged(ofAgent(SampleDesk.call(CallState.FINISHED), SampleDesk.ARIF)));
        assertThat(store.state().card()).isNotNull();

        hub.event(new AgentStateChanged(dewi));
        assertThat(store.state().card()).isNull();
    }

    @Test
    void theCardOfAnotherAgentIsNotOurs() {
        CallerCard mine = SampleDesk.card(CallState.RINGING);
        hub.event(
                new CallRinging(
                        new CallerCard(
                                mine.call(),
                                SampleDesk.ARIF,
                                mine.matches(),
                                List.of(),
                                List.of(),
                                null)));
        assertThat(store.state().card()).isNull();
    }

    @Test
    void anEventAppliedTwiceChangesNothing() {
        List<DeskState> states = new ArrayList<>();
        store.observe(states::add);
        QueueChanged changed =
                new QueueChanged(new QueueView("bantuan", 5, SampleDesk.NOW, SampleDesk.NOW));
        hub.event(changed);
        hub.event(changed);
        assertThat(states).hasSize(2);
    }

    @Test
    void othersWhoSignOutLeaveButTheUserStays() {
        hub.event(
                new AgentStateChanged(
                        new AgentView(
                                SampleDesk.ARIF,
                                "Arif",
                                null,
                                AgentState.OFFLINE,
                                null,
                                SampleDesk.NOW,
                                null)));
        hub.event(new AgentStateChanged(SampleDesk.agent(AgentState.OFFLINE, null)));
        assertThat(store.state().agents()).doesNotContainKey(SampleDesk.ARIF);
        assertThat(store.state().me()).isNotNull();
    }

    @Test
    void aClosedStoreHearsNothing() {
        store.close();
        hub.event(new CallRinging(SampleDesk.card(CallState.RINGING)));
        assertThat(store.state().card()).isNull();
    }

    private static AgentView inWrapUpOf(UUID call) {
        return new AgentView(
                SampleDesk.DEWI,
                "Dewi Lestari",
                "201",
                AgentState.WRAP_UP,
                PauseReason.WRAP_UP,
                SampleDesk.NOW,
                call);
    }

    private static CallView ofAgent(CallView call, UUID agent) {
        return new CallView(
                call.id(),
                call.linkedId(),
                call.direction(),
                call.state(),
                call.queue(),
                call.callerNumber(),
                call.contactId(),
                call.contactName(),
                call.unitName(),
                call.poldaCode(),
                agent,
                "Arif Nugroho",
                call.enteredAt(),
                call.ringingAt(),
                call.answeredAt(),
                call.endedAt(),
                call.waitSeconds(),
                call.talkSeconds(),
                call.wrapUpSeconds(),
                call.outcome(),
                call.disposition(),
                call.note(),
                call.ticketIds());
    }
}
