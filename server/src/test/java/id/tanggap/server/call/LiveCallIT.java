package id.tanggap.server.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.protocol.ServerEvent;
import id.tanggap.protocol.agent.AgentState;
import id.tanggap.protocol.agent.AgentView;
import id.tanggap.protocol.agent.PauseReason;
import id.tanggap.protocol.call.BindCaller;
import id.tanggap.protocol.call.CallChanged;
import id.tanggap.protocol.call.CallOutcome;
import id.tanggap.protocol.call.CallRinging;
import id.tanggap.protocol.call.CallState;
import id.tanggap.protocol.call.CallView;
import id.tanggap.protocol.call.CallerCard;
import id.tanggap.protocol.call.DispositionCode;
import id.tanggap.protocol.call.WrapUpCall;
import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.server.call.Desk.Played;
import id.tanggap.server.call.Desk.Seat;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.testing.Rows;
import id.tanggap.telephony.PbxEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A call as the PBX tells it, from ringing to disposition. */
@QuarkusTest
class LiveCallIT {
    @Inject Desk desk;
    @Inject Rows rows;
    @Inject CallService calls;
    @Inject ObjectMapper json;

    private Seat seat;

    @BeforeEach
    void connect() {
        desk.pbx().connect();
        desk.settle();
        seat = desk.readyAgent();
    }

    @Test
    void ringingCallShowsItsCardToThatAgentOnly() throws Exception {
        String number = Desk.freeNumber();
        UUID contact = desk.contact(number);
        Played earlier = desk.incoming(number).enters().isAbandoned(7);
        // As a trunk sends it: no country code.
        Played call = desk.incoming("0" + number.substring(3)).enters().rings(seat, 2);

        CallerCard card = cardOf(call);
        assertThat(card.agentId()).isEqualTo(seat.actor().userId());
        assertThat(card.matches()).extracting(ContactView::id).containsExactly(contact);
        assertThat(card.recentCalls()).extracting(CallView::id).containsExactly(earlier.id());
        assertThat(card.call().callerNumber()).isEqualTo(number);
        assertThat(card.call().unitName()).isEqualTo("Polres Rejang Lebong");
        assertThat(card.call().state()).isEqualTo(CallState.RINGING);
        assertThat(audienceOfCards(call)).containsOnly(seat.actor().userId().toString());
        assertThat(calls.cardsOf(seat.actor().userId()))
                .extracting(c -> c.call().id())
                .containsExactly(call.id());
    }

    @Test
    void answeredCallIsLoggedWithItsTimes() {
        Played call = answered();

        assertThat(desk.call(call).state()).isEqualTo(CallState.ANSWERED);
        assertThat(agent().state()).isEqualTo(AgentState.ON_CALL);
        assertThat(agent().callId()).isEqualTo(call.id());

        call.endsAfterTalk(50, 46);

        CallView ended = desk.call(call);
        assertThat(ended.state()).isEqualTo(CallState.WRAP_UP);
        assertThat(ended.outcome()).isEqualTo(CallOutcome.ANSWERED);
        assertThat(ended.enteredAt()).isEqualTo(call.at(0));
        assertThat(ended.ringingAt()).isEqualTo(call.at(1));
        assertThat(ended.answeredAt()).isEqualTo(call.at(4));
        assertThat(ended.endedAt()).isEqualTo(call.at(50));
        assertThat(ended.waitSeconds()).isEqualTo(4);
        assertThat(ended.talkSeconds()).isEqualTo(46);
        assertThat(ended.agentName()).isEqualTo(seat.actor().name());
        assertThat(agent().state()).isEqualTo(AgentState.WRAP_UP);
        assertThat(agent().pauseReason()).isEqualTo(PauseReason.WRAP_UP);
    }

    @Test
    void wrapUpGivesDispositionAndMakesTheAgentReady() {
        Played call = answered().endsAfterTalk(50, 46);

        CallView done =
                desk.execute(seat.actor(), wrapUp(call, DispositionCode.TICKET, true)).call();

        assertThat(done.state()).isEqualTo(CallState.FINISHED);
        assertThat(done.disposition()).isEqualTo(DispositionCode.TICKET);
        assertThat(done.note()).isEqualTo("Sinkronisasi gagal");
        assertThat(done.wrapUpSeconds()).isBetween(10L, 60L);
        assertThat(agent().state()).isEqualTo(AgentState.AVAILABLE);
        assertThat(rows.auditOf("call", call.id())).containsExactly("call.wrappedUp");
    }

    @Test
    void screensHearOfEnterAnswerEndAndWrapUpOnce() {
        Played call = answered().endsAfterTalk(50, 46);
        desk.execute(seat.actor(), wrapUp(call, DispositionCode.RESOLVED, true));

        assertThat(events(call, CallChanged.class).stream().map(changed -> changed.call().state()))
                .containsExactly(
                        CallState.WAITING,
                        CallState.ANSWERED,
                        CallState.WRAP_UP,
                        CallState.FINISHED);
    }

    @Test
    void abandonedCallLeavesTheAgentReady() {
        Played call = desk.incoming(Desk.freeNumber()).enters().rings(seat, 1).isAbandoned(9);

        CallView ended = desk.call(call);
        assertThat(ended.state()).isEqualTo(CallState.FINISHED);
        assertThat(ended.outcome()).isEqualTo(CallOutcome.ABANDONED);
        assertThat(ended.waitSeconds()).isEqualTo(9);
        assertThat(ended.agentId()).isNull();
        assertThat(agent().state()).isEqualTo(AgentState.AVAILABLE);
    }

    @Test
    void unansweredRingPausesTheAgentAndTheCallWaitsOn() {
        Played call = desk.incoming(Desk.freeNumber()).enters().rings(seat, 1);
        call.isNotAnswered(seat, 16);

        assertThat(desk.call(call).state()).isEqualTo(CallState.WAITING);
        assertThat(agent().state()).isEqualTo(AgentState.PAUSED);
        assertThat(agent().pauseReason()).isEqualTo(PauseReason.RING_NO_ANSWER);
        awaitAction("pause", Desk.QUEUE, seat.phone(), "RING_NO_ANSWER");
    }

    @Test
    void dispositionIsRefusedDuringTheCallAndOnAnotherAgentsCall() {
        Played call = answered();
        assertFault(FaultCode.AGENT_BUSY, wrapUp(call, DispositionCode.RESOLVED, true), seat);

        call.endsAfterTalk(50, 46);
        assertFault(
                FaultCode.NOT_ALLOWED,
                wrapUp(call, DispositionCode.RESOLVED, true),
                desk.signedInAgent());
        assertFault(FaultCode.INVALID, wrapUp(call, DispositionCode.NOT_GIVEN, true), seat);

        desk.execute(seat.actor(), wrapUp(call, DispositionCode.RESOLVED, true));
        assertFault(FaultCode.CALL_GONE, wrapUp(call, DispositionCode.TICKET, true), seat);
    }

    @Test
    void wrapUpEndsAtItsLimitAndTheDispositionMayStillCome() throws Exception {
        Played call = answered().endsAfterTalk(50, 46);
        rows.run("update call set wrap_up_due_at = now() where id = ?", call.id());

        await().untilAsserted(
                        () ->
                                assertThat(desk.call(call).disposition())
                                        .isEqualTo(DispositionCode.NOT_GIVEN));
        assertThat(agent().state()).isEqualTo(AgentState.AVAILABLE);

        CallView late =
                desk.execute(seat.actor(), wrapUp(call, DispositionCode.TICKET, false)).call();
        assertThat(late.disposition()).isEqualTo(DispositionCode.TICKET);
        assertThat(late.note()).isEqualTo("Sinkronisasi gagal");
        assertThat(agent().state()).isEqualTo(AgentState.AVAILABLE);
    }

    @Test
    void agentSaysWhoCallsWhenSeveralShareTheNumber() throws Exception {
        String number = Desk.freeNumber();
        UUID first = desk.contact(number);
        UUID second = desk.contact(number);
        Played call = desk.incoming(number).enters().rings(seat, 1);
        assertThat(cardOf(call).matches())
                .extracting(ContactView::id)
                .containsExactlyInAnyOrder(first, second);
        assertThat(desk.call(call).contactId()).isNull();

        CallerCard bound = desk.execute(seat.actor(), new BindCaller(call.id(), second)).card();

        assertThat(bound.call().contactId()).isEqualTo(second);
        assertThat(bound.matches()).extracting(ContactView::id).containsExactly(second);

        CallerCard nobody = desk.execute(seat.actor(), new BindCaller(call.id(), null)).card();
        assertThat(nobody.call().contactId()).isNull();
        assertThat(nobody.matches()).isEmpty();
    }

    @Test
    void everythingToldTwiceIsWrittenOnce() {
        Played call = answered();
        call.enters().rings(seat, 1).isAnswered(seat, 4);
        call.endsAfterTalk(50, 46).endsAfterTalk(51, 47);

        assertThat(rowsOf(call)).containsExactly("1");
        assertThat(desk.call(call).talkSeconds()).isEqualTo(46);
        assertThat(events(call, CallChanged.class)).hasSize(3);
    }

    @Test
    void databaseRefusesASecondRowOfACall() {
        Played call = answered();

        assertThatThrownBy(
                        () ->
                                rows.run(
                                        "insert into call select (jsonb_populate_record(c, jsonb_build_object('id', ?::text))).*"
                                                + " from call c where c.id = ?",
                                        UUID.randomUUID().toString(),
                                        call.id()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("call_linked_id");
    }

    @Test
    void callsThatVanishedWhileNobodyWatchedAreEnded() {
        Played talked = answered();
        Seat other = desk.readyAgent();
        Played rang = desk.incoming(Desk.freeNumber()).enters().rings(other, 3);
        desk.tell(new PbxEvent.PbxLost(talked.at(20), 1, talked.at(20), "test"));

        desk.pbx().connect();
        desk.settle();

        assertThat(desk.call(talked).outcome()).isEqualTo(CallOutcome.ANSWERED);
        assertThat(desk.call(talked).state()).isEqualTo(CallState.WRAP_UP);
        assertThat(desk.call(rang).outcome()).isEqualTo(CallOutcome.UNKNOWN);
        assertThat(desk.call(rang).state()).isEqualTo(CallState.FINISHED);
        assertThat(desk.stateOf(other).state()).isEqualTo(AgentState.AVAILABLE);
    }

    private Played answered() {
        return desk.incoming(Desk.freeNumber()).enters().rings(seat, 1).isAnswered(seat, 4);
    }

    private AgentView agent() {
        return desk.stateOf(seat);
    }

    private static WrapUpCall wrapUp(Played call, DispositionCode code, boolean ready) {
        return new WrapUpCall(call.id(), code, "Sinkronisasi gagal", ready);
    }

    private void assertFault(FaultCode code, WrapUpCall command, Seat by) {
        assertThatThrownBy(() -> desk.execute(by.actor(), command))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private void awaitAction(String name, String... arguments) {
        await().untilAsserted(
                        () ->
                                assertThat(desk.pbx().actions())
                                        .anySatisfy(
                                                action -> {
                                                    assertThat(action.name()).isEqualTo(name);
                                                    assertThat(action.arguments())
                                                            .containsExactly(arguments);
                                                }));
    }

    private CallerCard cardOf(Played call) {
        return events(call, CallRinging.class).getLast().card();
    }

    private List<String> audienceOfCards(Played call) {
        return rows.texts(
                "select user_id::text from outbox where strpos(payload, ?) > 0"
                        + " and strpos(payload, 'call.ringing') > 0",
                call.id().toString());
    }

    private List<String> rowsOf(Played call) {
        return rows.texts(
                "select count(*)::text from call where linked_id = ?", call.linkedId().value());
    }

    private <E extends ServerEvent> List<E> events(Played call, Class<E> type) {
        return rows.eventsWith(call.id()).stream()
                .map(this::read)
                .filter(type::isInstance)
                .map(type::cast)
                .filter(event -> Objects.equals(call.id(), subject(event)))
                .toList();
    }

    private static UUID subject(ServerEvent event) {
        return switch (event) {
            case CallChanged e -> e.call().id();
            case CallRinging e -> e.card().call().id();
            default -> new UUID(0, 0);
        };
    }

    private ServerEvent read(String payload) {
        try {
            return json.readValue(payload, ServerEvent.class);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
