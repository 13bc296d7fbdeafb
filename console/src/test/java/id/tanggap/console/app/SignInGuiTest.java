package id.tanggap.console.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.FakeServer;
import id.tanggap.console.fixture.SampleDesk;
import id.tanggap.console.session.SignInPanel;
import id.tanggap.console.shell.ShellPanel;
import id.tanggap.console.shell.StatusBar;
import id.tanggap.protocol.agent.AgentState;
import id.tanggap.protocol.call.CallPage;
import id.tanggap.protocol.call.ListCalls;
import id.tanggap.protocol.identity.Role;
import java.awt.event.KeyEvent;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("gui")
class SignInGuiTest {
    @RegisterExtension final Journey journey = new Journey();

    private final FakeServer server =
            new FakeServer(
                            SampleDesk.dewi(Role.AGENT),
                            SampleDesk.snapshot(SampleDesk.agent(AgentState.OFFLINE, null)))
                    .on(ListCalls.class, query -> new CallPage(SampleDesk.log(), null));

    @AfterEach
    void close() {
        journey.close();
    }

    @Test
    void aWrongPasswordIsToldAndTheRightOneOpensTheDesk() {
        FrameFixture window = journey.open(server);
        window.textBox(SignInPanel.USERNAME).enterText("dewi");
        window.textBox(SignInPanel.PASSWORD)
                .enterText("bukan-ini")
                .pressAndReleaseKeys(KeyEvent.VK_ENTER);
        window.label(SignInPanel.FAULT).requireVisible();
        assertThat(window.label(SignInPanel.FAULT).text())
                .isEqualTo("Nama pengguna atau kata sandi salah.");
        window.textBox(SignInPanel.PASSWORD).requireText("").requireFocused();
        window.textBox(SignInPanel.PASSWORD)
                .enterText(FakeServer.PASSWORD)
                .pressAndReleaseKeys(KeyEvent.VK_ENTER);
        Journey.await("the shell", () -> window.target().getTitle().contains("Dewi Lestari"));
        window.toggleButton(ShellPanel.NAVIGATION + ".call").requireVisible().requireSelected();
        window.label(StatusBar.CONNECTION).requireText("Terhubung");
    }

    @Test
    void anUnreachableServerLeavesThePasswordForTheNextTry() {
        FrameFixture window = journey.open(server);
        server.hold();
        window.textBox(SignInPanel.USERNAME).enterText("dewi");
        window.textBox(SignInPanel.PASSWORD)
                .enterText(FakeServer.PASSWORD)
                .pressAndReleaseKeys(KeyEvent.VK_ENTER);
        Journey.await("the reason", () -> journey.part(SignInPanel.FAULT).isVisible());
        assertThat(window.label(SignInPanel.FAULT).text()).contains("Server tidak terjangkau");
        server.release();
        window.textBox(SignInPanel.PASSWORD)
                .requireFocused()
                .pressAndReleaseKeys(KeyEvent.VK_ENTER);
        Journey.await("the shell", () -> window.target().getTitle().contains("Dewi Lestari"));
    }

    @Test
    void anEmptyNameIsMarkedWhereItIsMissing() {
        FrameFixture window = journey.open(server);
        window.button(SignInPanel.SUBMIT).click();
        window.label(SignInPanel.USERNAME + ".error").requireVisible().requireText("Wajib diisi.");
        window.textBox(SignInPanel.USERNAME).requireFocused();
    }

    @Test
    void theLanguageChangesOnTheSpot() {
        FrameFixture window = journey.open(server);
        window.button(SignInPanel.LANGUAGE).click();
        window.button(SignInPanel.SUBMIT).requireText("Sign in");
    }

    @Test
    void aLostLineIsVisibleAndComesBackByItself() {
        FrameFixture window = journey.open(server);
        journey.signIn(FakeServer.PASSWORD);
        server.hold();
        server.drop();
        Journey.await("the stale line", () -> journey.part(ShellPanel.STALE).isVisible());
        assertThat(window.label(StatusBar.CONNECTION).text()).startsWith("Terputus sejak");
        server.release();
        Journey.await("the line is back", () -> !journey.part(ShellPanel.STALE).isVisible());
        window.label(StatusBar.CONNECTION).requireText("Terhubung");
    }

    @Test
    void aSessionThatTheServerEndsLeadsBackToSignInWithTheReason() {
        FrameFixture window = journey.open(server);
        journey.signIn(FakeServer.PASSWORD);
        server.endSession();
        Journey.await(
                "sign-in",
                () ->
                        ((javax.swing.JFrame) window.target()).getContentPane()
                                        instanceof SignInPanel panel
                                && panel.isShowing());
        assertThat(window.label(SignInPanel.FAULT).text()).contains("Masuk lagi");
    }
}
