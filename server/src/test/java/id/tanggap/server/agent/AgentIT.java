package id.tanggap.server.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.agent.AgentState;
import id.tanggap.protocol.agent.AgentView;
import id.tanggap.protocol.agent.MakeAgentReady;
import id.tanggap.protocol.agent.PauseAgent;
import id.tanggap.protocol.agent.PauseReason;
import id.tanggap.protocol.agent.SignInAgent;
import id.tanggap.protocol.agent.SignOutAgent;
import id.tanggap.protocol.call.HangUpCall;
import id.tanggap.protocol.call.PlaceCall;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.identity.Role;
import id.tanggap.server.call.Desk;
import id.tanggap.server.call.Desk.Played;
import id.tanggap.server.call.Desk.Seat;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.testing.Rows;
import id.tanggap.telephony.ActionResult;
import id.tanggap.telephony.DeviceState;
import id.tanggap.telephony.PbxEvent;
import id.tanggap.telephony.QueueMember;
import id.tanggap.telephony.fake.FakePbx.Action;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Agents, and the queue that follows them. */
@QuarkusTest
class AgentIT {
    @Inject Desk desk;
    @Inject Rows rows;
    @Inject AgentService agents;
    @Inject Clock clock;

    @BeforeEach
    void connect() {
        desk.pbx().connect();
        desk.settle();
    }

    @AfterEach
    void agree() {
        desk.pbx().answerWith(action -> new ActionResult.Done(null));
    }

    @Test
    void signInJoinsTheQueuePausedAndReadyReleases() {
        Seat seat = desk.signedInAgent();
        awaitActions(
                seat,
                "addMember bantuan %s %s true".formatted(seat.phone(), seat.actor().name()),
                "pause bantuan %s NOT_STARTED".formatted(seat.phone()));

        AgentView ready = desk.execute(seat.actor(), new MakeAgentReady()).agent();

        assertThat(ready.state()).isEqualTo(AgentState.AVAILABLE);
        awaitActions(seat, "unpause bantuan %s".formatted(seat.phone()));
        assertThat(agents.signedIn()).contains(ready);
        assertThat(rows.auditOf("agent", seat.actor().userId()))
                .containsExactly("agent.signedIn", "agent.ready");
    }

    @Test
    void extensionBelongsToOneAgent() {
        Seat seat = desk.signedInAgent();
        Actor other = desk.user(Role.AGENT);

        assertThatThrownBy(() -> desk.execute(other, new SignInAgent(seat.extension())))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo(FaultCode.EXTENSION_IN_USE);
                            assertThat(e.args()).containsEntry("agent", seat.actor().name());
                        });
        desk.execute(seat.actor(), new SignOutAgent());
        assertThat(desk.execute(other, new SignInAgent(seat.extension())).agent().extension())
                .isEqualTo(seat.extension());
    }

    @Test
    void signInThatThePbxRefusesLeavesTheAgentOffline() {
        Actor actor = desk.user(Role.AGENT);
        desk.pbx()
                .answerWith(
                        action ->
                                action.name().equals("addMember")
                                        ? new ActionResult.Refused("No such queue")
                                        : new ActionResult.Done(null));

        assertThatThrownBy(() -> desk.execute(actor, new SignInAgent(Desk.freeExtension())))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo(FaultCode.PBX_REFUSED);
                            assertThat(e.args()).containsEntry("reason", "No such queue");
                        });
        assertThat(agents.stateOf(actor.userId(), actor.name()).state())
                .isEqualTo(AgentState.OFFLINE);
    }

    @Test
    void withoutThePbxTheAgentSignsInAndJoinsWhenItIsBack() {
        Instant now = clock.instant();
        desk.tell(new PbxEvent.PbxLost(now, 1, now, "test"));
        Seat seat = desk.signedInAgent();
        assertThat(desk.stateOf(seat).state()).isEqualTo(AgentState.PAUSED);
        assertThat(actionsAbout(seat)).isEmpty();

        desk.pbx().connect();

        awaitActions(
                seat, "addMember bantuan %s %s true".formatted(seat.phone(), seat.actor().name()));
    }

    @Test
    void pbxThatForgotIsToldAgainAndOneThatRemembersIsLeftAlone() {
        Seat remembered = desk.readyAgent();
        Seat forgotten = desk.readyAgent();
        awaitActions(remembered, "unpause bantuan %s".formatted(remembered.phone()));
        awaitActions(forgotten, "unpause bantuan %s".formatted(forgotten.phone()));
        int before = actionsAbout(remembered).size();
        Instant now = clock.instant();

        desk.tell(
                new PbxEvent.PbxSnapshot(
                        now, 2, List.of(), List.of(), List.of(member(remembered))));

        await().untilAsserted(
                        () ->
                                assertThat(actionsAbout(forgotten))
                                        .endsWith(
                                                "addMember bantuan %s %s false"
                                                        .formatted(
                                                                forgotten.phone(),
                                                                forgotten.actor().name())));
        assertThat(actionsAbout(remembered)).hasSize(before);
    }

    @Test
    void memberThatNobodySitsAtLeavesTheQueue() {
        Seat seat = new Seat(desk.user(Role.AGENT), Desk.freeExtension());
        desk.tell(new PbxEvent.MemberStateChanged(clock.instant(), member(seat)));

        awaitActions(seat, "removeMember bantuan %s".formatted(seat.phone()));
    }

    @Test
    void systemReasonsAreNotForAgents() {
        Seat seat = desk.signedInAgent();

        assertFault(FaultCode.INVALID, seat.actor(), new PauseAgent(PauseReason.RING_NO_ANSWER));
    }

    @Test
    void agentWhoNeverSignedInIsOffline() {
        Actor actor = desk.user(Role.AGENT);

        assertFault(FaultCode.AGENT_OFFLINE, actor, new MakeAgentReady());
        assertFault(FaultCode.AGENT_OFFLINE, actor, new PlaceCall("081277700101"));
    }

    @Test
    void everyStateIsInTheHistory() {
        Seat seat = desk.signedInAgent();
        desk.execute(seat.actor(), new MakeAgentReady());
        desk.execute(seat.actor(), new PauseAgent(PauseReason.MEAL_PRAYER));
        desk.execute(seat.actor(), new SignOutAgent());

        assertThat(
                        rows.texts(
                                "select concat_ws(' ', state, pause_reason) from agent_state_log"
                                        + " where user_id = ? order by at, id",
                                seat.actor().userId()))
                .containsExactly(
                        "PAUSED NOT_STARTED", "AVAILABLE", "PAUSED MEAL_PRAYER", "OFFLINE");
    }

    @Test
    void historyIsNotForTheApplicationToChange() {
        Seat seat = desk.signedInAgent();

        assertThatThrownBy(
                        () ->
                                rows.run(
                                        "delete from agent_state_log where user_id = ?",
                                        seat.actor().userId()))
                .hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @CsvSource({
        "refused, PBX_REFUSED",
        "notConnected, PBX_UNAVAILABLE",
        "unknown, COMMAND_UNFINISHED"
    })
    void placingACallTellsWhatThePbxSaid(String answer, FaultCode code) {
        Seat seat = desk.readyAgent();
        desk.pbx().answerWith(action -> answer(answer));

        assertFault(code, seat.actor(), new PlaceCall("081277700101"));
    }

    @Test
    void placingACallRingsTheAgentsOwnPhone() {
        Seat seat = desk.readyAgent();
        desk.execute(seat.actor(), new PlaceCall("081277700101"));

        assertThat(actionsAbout(seat))
                .contains("originate %s 081277700101 ".formatted(seat.phone()));
    }

    @Test
    void onlyTheOwnLiveCallCanBeHungUp() {
        Seat seat = desk.readyAgent();
        Seat other = desk.readyAgent();
        Played call = desk.incoming(Desk.freeNumber()).enters().rings(seat, 1).isAnswered(seat, 3);

        assertFault(FaultCode.NOT_ALLOWED, other.actor(), new HangUpCall(call.id()));
        assertFault(FaultCode.NOT_FOUND_HERE, seat.actor(), new HangUpCall(UUID.randomUUID()));
        desk.execute(seat.actor(), new HangUpCall(call.id()));
        assertThat(desk.pbx().actions())
                .contains(new Action("hangUp", List.of(call.linkedId().value())));
        call.endsAfterTalk(9, 6);
        assertFault(FaultCode.CALL_GONE, seat.actor(), new HangUpCall(call.id()));
    }

    private static ActionResult answer(String name) {
        return switch (name) {
            case "refused" -> new ActionResult.Refused("Extension does not exist.");
            case "notConnected" ->
                    new ActionResult.NotSent(ActionResult.NotSent.Cause.NOT_CONNECTED, "away");
            default -> new ActionResult.Unknown(ActionResult.Unknown.Cause.TIMEOUT);
        };
    }

    private void assertFault(FaultCode code, Actor actor, ClientCommand<?> command) {
        assertThatThrownBy(() -> desk.execute(actor, command))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private static QueueMember member(Seat seat) {
        return new QueueMember(
                Desk.QUEUE,
                seat.phone(),
                seat.actor().name(),
                false,
                null,
                DeviceState.NOT_IN_USE,
                false);
    }

    private void awaitActions(Seat seat, String... actions) {
        await().untilAsserted(() -> assertThat(actionsAbout(seat)).containsSubsequence(actions));
    }

    private List<String> actionsAbout(Seat seat) {
        return desk.pbx().actions().stream()
                .filter(action -> action.arguments().contains(seat.phone()))
                .map(action -> action.name() + " " + String.join(" ", action.arguments()))
                .toList();
    }
}
