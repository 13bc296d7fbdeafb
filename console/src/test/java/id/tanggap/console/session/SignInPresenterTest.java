package id.tanggap.console.session;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.FakeServer;
import id.tanggap.console.fixture.SampleDesk;
import id.tanggap.console.net.Tokens;
import id.tanggap.console.session.SignInView.Phase;
import id.tanggap.console.session.SignInView.State;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.agent.AgentState;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.identity.Role;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignInPresenterTest {
    private final List<State> shown = new ArrayList<>();
    private final List<Tokens> signedIn = new ArrayList<>();
    private final FakeServer server =
            new FakeServer(
                    SampleDesk.dewi(Role.AGENT),
                    SampleDesk.snapshot(SampleDesk.agent(AgentState.OFFLINE, null)));
    private final SignInPresenter presenter =
            new SignInPresenter(shown::add, server, new DirectUiTasks(), signedIn::add);

    @Test
    void anEmptyFieldIsNamedAndNothingIsSent() {
        presenter.submit(" ", "x");
        presenter.submit("dewi", "");
        assertThat(shown)
                .containsExactly(
                        new State(Phase.IDLE, "username", null),
                        new State(Phase.IDLE, "password", null));
    }

    @Test
    void aRefusalIsShownAndSignInStaysUsable() {
        presenter.submit("dewi", "salah");
        assertThat(shown.getLast())
                .isEqualTo(new State(Phase.IDLE, null, Fault.of(FaultCode.BAD_CREDENTIALS)));
        presenter.submit("dewi", FakeServer.PASSWORD);
        assertThat(signedIn).hasSize(1);
    }

    @Test
    void acceptedIsShownAsConnectingUntilTheServerGreets() {
        presenter.submit(" dewi ", FakeServer.PASSWORD);
        assertThat(shown)
                .containsExactly(
                        new State(Phase.CHECKING, null, null),
                        new State(Phase.CONNECTING, null, null));
        presenter.submit("dewi", FakeServer.PASSWORD);
        assertThat(signedIn).hasSize(1);
    }
}
