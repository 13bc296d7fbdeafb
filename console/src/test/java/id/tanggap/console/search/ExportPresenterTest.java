package id.tanggap.console.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.HandExports;
import id.tanggap.console.net.FaultException;
import id.tanggap.console.net.TicketExports.Export;
import id.tanggap.console.net.TicketExports.Format;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.search.TicketColumn;
import id.tanggap.protocol.search.TicketSort;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExportPresenterTest {
    private static final TicketQuery VPN = new TicketQuery("vpn", TicketSort.DUE, null);
    private static final List<TicketColumn> COLUMNS =
            List.of(TicketColumn.SUBJECT, TicketColumn.NUMBER);
    private static final Path FILE = Path.of("tiket.csv");

    private final HandExports exports = new HandExports();
    private final List<ExportState> rendered = new ArrayList<>();
    private final ExportPresenter presenter =
            new ExportPresenter(rendered::add, exports, new DirectUiTasks(), false);

    @Test
    void whatTheListShowsIsWrittenAsItShowsIt() {
        presenter.export(VPN, COLUMNS, FILE);
        assertThat(exports.begun.getFirst().export())
                .isEqualTo(new Export("vpn", TicketSort.DUE, COLUMNS, Format.CSV, false));
        assertThat(rendered.getLast()).isEqualTo(new ExportState(FILE, true, null));
        exports.begun.getFirst().answer().complete(FILE);
        assertThat(rendered.getLast()).isEqualTo(new ExportState(FILE, false, null));
    }

    @Test
    void theEndingOfTheNameMakesAWorkbook() {
        presenter.export(VPN, COLUMNS, Path.of("Tiket.XLSX"));
        assertThat(exports.begun.getFirst().export().format()).isEqualTo(Format.XLSX);
    }

    @Test
    void oneIsWrittenAtATime() {
        presenter.export(VPN, COLUMNS, FILE);
        presenter.export(VPN, COLUMNS, Path.of("lain.csv"));
        assertThat(exports.begun).hasSize(1);
    }

    @Test
    void aRefusalIsTold() {
        presenter.export(VPN, COLUMNS, FILE);
        exports.begun
                .getFirst()
                .answer()
                .completeExceptionally(FaultException.of(FaultCode.SEARCH_TIMEOUT));
        assertThat(rendered.getLast())
                .isEqualTo(new ExportState(FILE, false, Fault.of(FaultCode.SEARCH_TIMEOUT)));
    }

    @Test
    void stoppingEndsTheTransferAndSaysNoMore() {
        presenter.export(VPN, COLUMNS, FILE);
        presenter.dismiss();
        assertThat(exports.begun.getFirst().answer()).isCancelled();
        assertThat(rendered.getLast()).isEqualTo(ExportState.NONE);
    }
}
