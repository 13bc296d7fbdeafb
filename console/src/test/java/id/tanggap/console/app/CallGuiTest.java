package id.tanggap.console.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.call.CallLogScreen;
import id.tanggap.console.call.CallerCardPanel;
import id.tanggap.console.fixture.FakeServer;
import id.tanggap.console.fixture.SampleDesk;
import id.tanggap.protocol.agent.AgentState;
import id.tanggap.protocol.agent.AgentStatus;
import id.tanggap.protocol.agent.PauseAgent;
import id.tanggap.protocol.agent.PauseReason;
import id.tanggap.protocol.call.CallChanged;
import id.tanggap.protocol.call.CallPage;
import id.tanggap.protocol.call.CallReply;
import id.tanggap.protocol.call.CallRinging;
import id.tanggap.protocol.call.CallState;
import id.tanggap.protocol.call.DispositionCode;
import id.tanggap.protocol.call.ListCalls;
import id.tanggap.protocol.call.WrapUpCall;
import id.tanggap.protocol.identity.Role;
import java.awt.event.KeyEvent;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("gui")
class CallGuiTest {
    @RegisterExtension final Journey journey = new Journey();

    private final FakeServer server =
            new FakeServer(
                            SampleDesk.dewi(Role.AGENT),
                            SampleDesk.snapshot(SampleDesk.agent(AgentState.AVAILABLE, null)))
                    .on(ListCalls.class, query -> new CallPage(SampleDesk.log(), null))
                    .on(
                            PauseAgent.class,
                            c -> new AgentStatus(SampleDesk.agent(AgentState.PAUSED, c.reason())))
                    .on(WrapUpCall.class, c -> new CallReply(SampleDesk.call(CallState.FINISHED)));

    @AfterEach
    void close() {
        journey.close();
    }

    private boolean cardShows() {
        return journey.part(CallerCardPanel.CARD).isShowing();
    }

    @Test
    void aRingShowsTheCardAndLeavesTheCaretAlone() {
        FrameFixture window = journey.open(server);
        journey.signIn(FakeServer.PASSWORD);
        window.textBox(CallLogScreen.NUMBER).focus().enterText("78");
        server.push(new CallRinging(SampleDesk.card(CallState.RINGING)));
        Journey.await("the card", this::cardShows);
        window.label(CallerCardPanel.NAME).requireText("IPDA Rudi Hartono");
        assertThat(window.table(CallerCardPanel.TICKETS).rowCount()).isEqualTo(3);
        assertThat(Journey.focusName()).isEqualTo(CallLogScreen.NUMBER);
        window.textBox(CallLogScreen.NUMBER).enterText("41").requireText("7841");
    }

    @Test
    void theWrapUpIsGivenByTheKeyboardAlone() {
        FrameFixture window = journey.open(server);
        journey.signIn(FakeServer.PASSWORD);
        server.push(new CallRinging(SampleDesk.card(CallState.RINGING)));
        server.push(new CallChanged(SampleDesk.call(CallState.ANSWERED)));
        server.push(new CallChanged(SampleDesk.call(CallState.WRAP_UP)));
        Journey.await("the card", this::cardShows);
        window.table(CallLogScreen.TABLE).focus();
        window.robot().pressAndReleaseKey(KeyEvent.VK_F4);
        Journey.await(
                "focus on the first choice",
                () -> Journey.focusName().equals(CallerCardPanel.DISPOSITION + ".RESOLVED"));
        window.robot().pressAndReleaseKey(KeyEvent.VK_3);
        Journey.await(
                "focus on the third choice",
                () -> Journey.focusName().equals(CallerCardPanel.DISPOSITION + ".INFORMATION"));
        window.textBox(CallerCardPanel.WRAP_UP_NOTE).enterText("Dijelaskan 3 kali");
        window.robot().pressKey(KeyEvent.VK_CONTROL);
        window.robot().pressAndReleaseKey(KeyEvent.VK_ENTER);
        window.robot().releaseKey(KeyEvent.VK_CONTROL);
        Journey.await("the card is gone", () -> !cardShows());
        assertThat(server.received(WrapUpCall.class))
                .containsExactly(
                        new WrapUpCall(
                                SampleDesk.CALL,
                                DispositionCode.INFORMATION,
                                "Dijelaskan 3 kali",
                                true));
    }

    @Test
    void oneKeyPausesEvenFromWithinATable() {
        FrameFixture window = journey.open(server);
        journey.signIn(FakeServer.PASSWORD);
        window.table(CallLogScreen.TABLE).focus();
        window.robot().pressAndReleaseKey(KeyEvent.VK_F8);
        Journey.await("paused", () -> server.received(PauseAgent.class).size() == 1);
        assertThat(server.received(PauseAgent.class))
                .containsExactly(new PauseAgent(PauseReason.BREAK));
        Journey.await(
                "the word", () -> window.button("agent.state").target().getText().contains("Jeda"));
    }
}
