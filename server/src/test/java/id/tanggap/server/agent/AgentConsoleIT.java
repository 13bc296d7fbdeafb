package id.tanggap.server.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tanggap.protocol.agent.AgentState;
import id.tanggap.protocol.agent.AgentView;
import id.tanggap.protocol.agent.MakeAgentReady;
import id.tanggap.protocol.agent.SignInAgent;
import id.tanggap.protocol.call.CallRinging;
import id.tanggap.protocol.call.PbxState;
import id.tanggap.protocol.call.QueueView;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.session.Snapshot;
import id.tanggap.protocol.session.Welcome;
import id.tanggap.server.call.Desk;
import id.tanggap.server.call.Desk.Played;
import id.tanggap.server.call.Desk.Seat;
import id.tanggap.server.testing.ConsoleClient;
import id.tanggap.server.testing.Rows;
import id.tanggap.server.testing.TestUser;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Agents with a console: what it starts from, and what happens when it is gone. */
@QuarkusTest
class AgentConsoleIT {
    @Inject Desk desk;
    @Inject Rows rows;

    private TestUser user;
    private Seat seat;

    @BeforeEach
    void connect() {
        desk.pbx().connect();
        desk.settle();
        user = TestUser.with(Role.AGENT);
        seat = new Seat(user.actor(), Desk.freeExtension());
    }

    @Test
    void formerStateComesBackWithTheConsole() throws Exception {
        try (ConsoleClient console = ready()) {
            assertThat(state()).isEqualTo(AgentState.AVAILABLE);
        }
        await().untilAsserted(() -> assertThat(state()).isEqualTo(AgentState.LOST));
        await().untilAsserted(() -> assertThat(lastAction()).endsWith("CONNECTION_LOST"));

        try (ConsoleClient console = ConsoleClient.open(user.token())) {
            console.hello(null);
            await().untilAsserted(() -> assertThat(state()).isEqualTo(AgentState.AVAILABLE));
            await().untilAsserted(() -> assertThat(lastAction()).startsWith("unpause"));
        }
    }

    @Test
    void afterTheGraceTimeTheAgentIsSignedOut() throws Exception {
        ready().close();
        await().untilAsserted(() -> assertThat(state()).isEqualTo(AgentState.LOST));

        rows.run(
                "update agent_state set lost_since = now() - interval '61 seconds' where user_id = ?",
                user.view().id());

        await().untilAsserted(() -> assertThat(state()).isEqualTo(AgentState.OFFLINE));
        await().untilAsserted(() -> assertThat(lastAction()).startsWith("removeMember"));
    }

    @Test
    void consoleThatConnectsDuringARingGetsItsCard() throws Exception {
        try (ConsoleClient console = ready()) {
            Played call = desk.incoming(Desk.freeNumber()).enters().rings(seat, 1);
            CallRinging ringing = null;
            while (ringing == null) {
                if (console.next().event() instanceof CallRinging r) {
                    ringing = r;
                }
            }
            assertThat(ringing.card().call().id()).isEqualTo(call.id());

            try (ConsoleClient second = ConsoleClient.open(user.token())) {
                Snapshot snapshot = snapshot(second.hello(null));
                assertThat(snapshot.cards())
                        .extracting(card -> card.call().id())
                        .containsExactly(call.id());
                assertThat(snapshot.calls()).extracting("id").contains(call.id());
                assertThat(snapshot.agents())
                        .extracting(AgentView::userId)
                        .contains(user.view().id());
                assertThat(snapshot.queues()).extracting(QueueView::name).contains(Desk.QUEUE);
                assertThat(snapshot.pbx().state()).isEqualTo(PbxState.ONLINE);
            }
        }
    }

    @Test
    void trainerSeesNeitherAgentsNorCalls() throws Exception {
        desk.incoming(Desk.freeNumber()).enters();
        try (ConsoleClient console = ConsoleClient.open(TestUser.with(Role.TRAINER).token())) {
            Snapshot snapshot = snapshot(console.hello(null));

            assertThat(snapshot.agents()).isEmpty();
            assertThat(snapshot.calls()).isEmpty();
            assertThat(snapshot.queues()).isEmpty();
            assertThat(snapshot.cards()).isEmpty();
        }
    }

    @Test
    void agentWhoIsNotSignedInSeesHimselfOffline() throws Exception {
        try (ConsoleClient console = ConsoleClient.open(user.token())) {
            assertThat(snapshot(console.hello(null)).agents())
                    .filteredOn(agent -> agent.userId().equals(user.view().id()))
                    .extracting(AgentView::state)
                    .containsExactly(AgentState.OFFLINE);
        }
    }

    private ConsoleClient ready() throws Exception {
        ConsoleClient console = ConsoleClient.open(user.token());
        console.hello(null);
        console.ask(UUID.randomUUID(), new SignInAgent(seat.extension()));
        console.ask(UUID.randomUUID(), new MakeAgentReady());
        return console;
    }

    private static Snapshot snapshot(Welcome welcome) {
        return Objects.requireNonNull(welcome.snapshot());
    }

    private AgentState state() {
        return desk.stateOf(seat).state();
    }

    private String lastAction() {
        return desk.pbx().actions().stream()
                .filter(action -> action.arguments().contains(seat.phone()))
                .map(action -> action.name() + " " + String.join(" ", action.arguments()))
                .reduce((first, second) -> second)
                .orElse("");
    }
}
