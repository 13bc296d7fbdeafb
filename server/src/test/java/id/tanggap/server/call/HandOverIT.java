package id.tanggap.server.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import id.tanggap.protocol.agent.AgentState;
import id.tanggap.protocol.call.CallOutcome;
import id.tanggap.protocol.call.CallState;
import id.tanggap.protocol.call.CallView;
import id.tanggap.protocol.call.CallerCard;
import id.tanggap.protocol.call.DispositionCode;
import id.tanggap.protocol.call.ListCalls;
import id.tanggap.protocol.call.WrapUpCall;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.report.DayReport.AgentFigures;
import id.tanggap.protocol.report.GetDayReport;
import id.tanggap.server.call.Desk.Played;
import id.tanggap.server.call.Desk.Seat;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A call that an agent hands on to a colleague. */
@QuarkusTest
class HandOverIT {
    @Inject Desk desk;
    @Inject Rows rows;
    @Inject CallService calls;

    private Seat first;
    private Seat second;

    @BeforeEach
    void connect() {
        desk.pbx().connect();
        desk.settle();
        first = desk.readyAgent();
        second = desk.readyAgent();
    }

    @Test
    void blindTransferGivesTheFirstAgentAfterCallWorkAndTheSecondTheCard() {
        Played call = answered().isHandedOn(first, second, 20);

        assertThat(stateOf(first)).isEqualTo(AgentState.WRAP_UP);
        assertThat(desk.stateOf(first).callId()).isEqualTo(call.id());
        assertThat(desk.call(call).state()).isEqualTo(CallState.WAITING);
        assertThat(desk.call(call).agentId()).isNull();
        assertThat(cards(first)).containsExactly(call.id());

        call.rings(second, 20);
        assertThat(stateOf(second)).isEqualTo(AgentState.RINGING);
        assertThat(desk.call(call).state()).isEqualTo(CallState.RINGING);
        assertThat(cards(second)).containsExactly(call.id());

        call.isAnswered(second, 24);
        assertThat(stateOf(second)).isEqualTo(AgentState.ON_CALL);
        assertThat(stateOf(first)).isEqualTo(AgentState.WRAP_UP);
        assertThat(desk.call(call).agentName()).isEqualTo(second.actor().name());
        assertThat(desk.call(call).answeredAt()).isEqualTo(call.at(4));
        assertThat(desk.call(call).waitSeconds()).isEqualTo(4);
    }

    @Test
    void eachAgentWrapsUpHisOwnPart() {
        Played call = answered().isHandedOn(first, second, 20).rings(second, 20);
        call.isAnswered(second, 24);

        wrapUp(first, call, DispositionCode.REFERRED, "diteruskan");
        assertThat(stateOf(first)).isEqualTo(AgentState.AVAILABLE);
        assertThat(desk.call(call).state()).isEqualTo(CallState.ANSWERED);
        assertThat(desk.call(call).disposition()).isNull();

        call.endsAfterTalk(60, 56);
        assertThat(stateOf(second)).isEqualTo(AgentState.WRAP_UP);
        wrapUp(second, call, DispositionCode.RESOLVED, "selesai");

        CallView done = desk.call(call);
        assertThat(done.state()).isEqualTo(CallState.FINISHED);
        assertThat(done.disposition()).isEqualTo(DispositionCode.RESOLVED);
        assertThat(done.note()).isEqualTo("selesai");
        assertThat(done.talkSeconds()).isEqualTo(56);
        assertThat(
                        rows.texts(
                                "select concat_ws(' ', disposition, note, talk_ms) from call_hand_over where call_id = ?",
                                call.id()))
                .containsExactly("REFERRED diteruskan 16000");
        assertThat(rows.auditOf("call", call.id()))
                .containsExactly("call.wrappedUp", "call.wrappedUp");
        assertFault(FaultCode.NOT_ALLOWED, first, call);
        assertFault(FaultCode.CALL_GONE, second, call);
    }

    @Test
    void attendedTransferDoesTheSame() {
        Played call = answered().isHandedOnAfterAsking(first, second, 10, 20);

        assertThat(stateOf(first)).isEqualTo(AgentState.WRAP_UP);
        assertThat(desk.stateOf(first).callId()).isEqualTo(call.id());
        assertThat(stateOf(second)).isEqualTo(AgentState.ON_CALL);
        assertThat(desk.stateOf(second).callId()).isEqualTo(call.id());
        assertThat(cards(second)).containsExactly(call.id());
        assertThat(
                        rows.texts(
                                "select state from agent_state_log where user_id = ? order by id",
                                second.actor().userId()))
                .as("he was never ready while he talked")
                .endsWith("AVAILABLE", "RINGING", "ON_CALL", "ON_CALL");

        call.endsAfterTalk(60, 56);
        assertThat(stateOf(second)).isEqualTo(AgentState.WRAP_UP);
        wrapUp(first, call, DispositionCode.REFERRED, null);
        wrapUp(second, call, DispositionCode.TICKET, null);
        assertThat(desk.call(call).disposition()).isEqualTo(DispositionCode.TICKET);
        assertThat(desk.call(call).agentId()).isEqualTo(second.actor().userId());
    }

    @Test
    void callThatNobodyTakesOverStaysWithTheOneWhoHandedItOn() {
        Played call = answered().isHandedOn(first, second, 20).rings(second, 20);
        call.endsAfterTalk(30, 26);

        CallView ended = desk.call(call);
        assertThat(ended.state()).isEqualTo(CallState.FINISHED);
        assertThat(ended.outcome()).isEqualTo(CallOutcome.ANSWERED);
        assertThat(ended.agentId()).isEqualTo(first.actor().userId());
        assertThat(stateOf(second)).isEqualTo(AgentState.AVAILABLE);
        assertThat(stateOf(first)).isEqualTo(AgentState.WRAP_UP);

        wrapUp(first, call, DispositionCode.CALL_BACK, null);
        assertThat(desk.call(call).disposition()).isEqualTo(DispositionCode.CALL_BACK);
    }

    @Test
    void afterCallWorkOfAHandOverEndsAtItsLimitAndTheDispositionMayStillCome() throws Exception {
        Played call = answered().isHandedOn(first, second, 20).rings(second, 20);
        call.isAnswered(second, 24);
        rows.run("update call_hand_over set wrap_up_due_at = now() where call_id = ?", call.id());

        await().untilAsserted(() -> assertThat(stateOf(first)).isEqualTo(AgentState.AVAILABLE));
        assertThat(stateOf(second)).isEqualTo(AgentState.ON_CALL);
        assertThat(desk.call(call).state()).isEqualTo(CallState.ANSWERED);

        wrapUp(first, call, DispositionCode.REFERRED, null);
        assertThat(
                        rows.texts(
                                "select disposition from call_hand_over where call_id = ?",
                                call.id()))
                .containsExactly("REFERRED");
    }

    @Test
    void transferToldTwiceIsOneHandOver() {
        Played call = answered().isHandedOn(first, second, 20).isHandedOn(first, second, 20);

        assertThat(
                        rows.texts(
                                "select count(*)::text from call_hand_over where call_id = ?",
                                call.id()))
                .containsExactly("1");
    }

    @Test
    void theDayAndTheLogGiveEachAgentHisPart() {
        Played call = answered().isHandedOn(first, second, 20).rings(second, 20);
        call.isAnswered(second, 24).endsAfterTalk(60, 56);

        LocalDate day = LocalDate.ofInstant(call.at(0), ZoneOffset.UTC);
        List<AgentFigures> agents =
                desk.execute(desk.user(Role.SUPERVISOR), new GetDayReport(day, "UTC")).agents();
        assertThat(agents)
                .filteredOn(
                        a ->
                                List.of(first.actor().name(), second.actor().name())
                                        .contains(a.name()))
                .extracting(AgentFigures::name, AgentFigures::answered, AgentFigures::talkSeconds)
                .containsExactlyInAnyOrder(
                        tuple(first.actor().name(), 1, 16L), tuple(second.actor().name(), 1, 40L));
        for (Seat seat : List.of(first, second)) {
            assertThat(
                            calls.list(
                                            new ListCalls(
                                                    null,
                                                    null,
                                                    seat.actor().userId(),
                                                    null,
                                                    null,
                                                    10,
                                                    null))
                                    .items())
                    .extracting(CallView::id)
                    .containsExactly(call.id());
        }
    }

    private Played answered() {
        return desk.incoming(Desk.freeNumber()).enters().rings(first, 1).isAnswered(first, 4);
    }

    private AgentState stateOf(Seat seat) {
        return desk.stateOf(seat).state();
    }

    private List<UUID> cards(Seat seat) {
        return calls.cardsOf(seat.actor().userId()).stream()
                .map(CallerCard::call)
                .map(CallView::id)
                .toList();
    }

    private void wrapUp(Seat seat, Played call, DispositionCode code, @Nullable String note) {
        desk.execute(seat.actor(), new WrapUpCall(call.id(), code, note, true));
    }

    private void assertFault(FaultCode code, Seat by, Played call) {
        assertThatThrownBy(() -> wrapUp(by, call, DispositionCode.RESOLVED, null))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
