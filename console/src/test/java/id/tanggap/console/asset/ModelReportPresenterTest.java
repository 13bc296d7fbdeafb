package id.tanggap.console.asset;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Times;
import id.tanggap.protocol.asset.AssetKind;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.report.GetTicketsPerModel;
import id.tanggap.protocol.report.TicketsPerModel;
import id.tanggap.protocol.report.TicketsPerModel.ModelFigures;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelReportPresenterTest {
    /** Past midnight in Jakarta, still the day before in UTC. */
    private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");

    private final ScriptedServer server = new ScriptedServer();
    private final List<ModelReportState> rendered = new ArrayList<>();
    private final ModelReportPresenter presenter =
            new ModelReportPresenter(
                    rendered::add,
                    server,
                    new DirectUiTasks(),
                    new Times(
                            Messages.load(Messages.INDONESIAN),
                            Clock.fixed(NOW, ZoneOffset.UTC),
                            ZoneId.of("Asia/Jakarta")));

    private static TicketsPerModel report(GetTicketsPerModel asked) {
        return new TicketsPerModel(
                asked.from(),
                asked.to(),
                asked.zoneId(),
                List.of(new ModelFigures(AssetKind.PRINTER, "Cetak Laser 210", 4, 6, 2, 1.5)));
    }

    @Test
    void theDaysUpToTodayOfTheDeskAreAskedFor() {
        server.on(GetTicketsPerModel.class, ModelReportPresenterTest::report);
        presenter.load(30);
        assertThat(server.sent())
                .containsExactly(
                        new GetTicketsPerModel(
                                LocalDate.of(2026, 10, 26),
                                LocalDate.of(2026, 11, 24),
                                "Asia/Jakarta"));
        assertThat(rendered.getLast().report()).isNotNull();
    }

    @Test
    void anOlderAnswerIsDroppedAndARefusalIsShown() {
        var held = server.hold(GetTicketsPerModel.class);
        presenter.load(30);
        presenter.load(90);
        var old = held.removeFirst();
        TicketsPerModel wanted = report((GetTicketsPerModel) server.sent().getLast());
        held.removeFirst().complete(wanted);
        old.complete(report((GetTicketsPerModel) server.sent().getFirst()));
        assertThat(rendered.getLast().report()).isEqualTo(wanted);
        server.refuse(GetTicketsPerModel.class, FaultCode.TIMEOUT);
        presenter.load();
        assertThat(rendered.getLast().fault()).isEqualTo(Fault.of(FaultCode.TIMEOUT));
    }
}
