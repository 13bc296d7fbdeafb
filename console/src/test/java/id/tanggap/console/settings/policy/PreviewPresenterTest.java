package id.tanggap.console.settings.policy;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.Promises;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.sla.PreviewSla;
import id.tanggap.protocol.sla.SlaPreview;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.TicketType;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PreviewPresenterTest {
    private static final PreviewSla NTT =
            new PreviewSla(TicketType.INCIDENT, Priority.HIGH, "JARINGAN", "NTT");
    private static final PreviewSla BALI =
            new PreviewSla(TicketType.INCIDENT, Priority.HIGH, "JARINGAN", "BALI");

    private final ScriptedServer server = new ScriptedServer();
    private final List<PreviewState> shown = new ArrayList<>();
    private final PreviewPresenter presenter =
            new PreviewPresenter(shown::add, server, new DirectUiTasks());

    @Test
    void anAnswerAboutAnotherTicketIsDropped() {
        Deque<CompletableFuture<SlaPreview>> held = server.hold(PreviewSla.class);
        presenter.ask(NTT);
        presenter.ask(BALI);
        SlaPreview ofBali = Promises.preview(Promises.standard(Priority.HIGH, 0, 30));
        held.removeLast().complete(ofBali);
        held.removeFirst().complete(Promises.preview(Promises.ofNtt()));
        assertThat(shown.getLast()).isEqualTo(new PreviewState(BALI, ofBali, null));
    }

    @Test
    void afterAChangeTheSameTicketIsAskedAboutAgain() {
        presenter.again();
        assertThat(server.sent()).isEmpty();
        server.on(PreviewSla.class, query -> Promises.preview(Promises.ofNtt()));
        presenter.ask(NTT);
        presenter.again();
        assertThat(server.sent(PreviewSla.class)).containsExactly(NTT, NTT);
    }

    @Test
    void aRefusalTakesTheOldAnswerAway() {
        server.on(PreviewSla.class, query -> Promises.preview(Promises.ofNtt()));
        presenter.ask(NTT);
        server.refuse(PreviewSla.class, FaultCode.INVALID);
        presenter.ask(BALI);
        assertThat(shown.getLast().answer()).isNull();
        assertThat(Objects.requireNonNull(shown.getLast().fault()).code())
                .isEqualTo(FaultCode.INVALID);
    }
}
