package id.tanggap.console.dors;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.HandEvents;
import id.tanggap.console.fixture.Reports;
import id.tanggap.console.fixture.ScreenWindow;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.protocol.dors.LookUpReport;
import id.tanggap.protocol.dors.ReportLookup.NumberProblem;
import id.tanggap.protocol.dors.ReportLookup.Outcome;
import java.awt.event.KeyEvent;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("gui")
class ReportLookupGuiTest {
    private final ScriptedServer server = new ScriptedServer();
    private ScreenWindow<ReportScreen> desk;

    @BeforeEach
    void openTheLookup() {
        desk =
                ScreenWindow.open(
                        server, new HandEvents(), place -> new ReportScreen(place, () -> {}));
        desk.awaitFocus(ReportLookupPanel.NUMBER);
    }

    @AfterEach
    void closeTheWindow() {
        desk.close();
    }

    @Test
    void aSloppyNumberIsFoundAndSaysWhatWasPutRight() {
        server.on(LookUpReport.class, command -> Reports.found(Outcome.FOUND));
        desk.type("lp b/12/11/2026 spkt polres rejang lebong");
        desk.press(KeyEvent.VK_TAB);
        desk.awaitFocus(ReportLookupPanel.REASON);
        desk.type("Panggilan dari IPDA Rudi");
        desk.press(KeyEvent.VK_ENTER);
        desk.awaitText(ReportResultPanel.NUMBER, Reports.NUMBER);
        assertThat(desk.text(ReportResultPanel.OUTCOME)).isEqualTo("Ditemukan");
        assertThat(server.sent(LookUpReport.class))
                .containsExactly(
                        new LookUpReport(
                                "lp b/12/11/2026 spkt polres rejang lebong",
                                "Panggilan dari IPDA Rudi",
                                null,
                                null,
                                null));
        StatusChain chain =
                desk.window()
                        .robot()
                        .finder()
                        .findByName(desk.window().target(), "dors.result.chain", StatusChain.class);
        assertThat(chain.nodes())
                .extracting(StatusChain.Node::name)
                .startsWith("Lapor", "Lidik", "Sidik");
    }

    @Test
    void aSuggestionIsTakenWithOneKey() {
        NumberProblem month = new NumberProblem("month", "OUT_OF_RANGE", "13", List.of("XII"));
        server.on(LookUpReport.class, command -> Reports.unreadable(command.number(), month));
        desk.run(() -> desk.screen().lookUp("LP/B/1/13/2026", "Tiket", null, null));
        desk.await("suggestion", () -> desk.text("dors.suggestion.month.0").equals("XII"));
        server.on(LookUpReport.class, command -> Reports.found(Outcome.FOUND_STALE));
        desk.window().button("dors.suggestion.month.0").focus();
        desk.press(KeyEvent.VK_SPACE);
        desk.awaitText(ReportResultPanel.OUTCOME, "Jawaban terakhir yang diketahui");
        assertThat(desk.text(ReportLookupPanel.NUMBER)).isEqualTo("LP/B/1/XII/2026");
    }

    @Test
    void aSuggestionIsTakenWithTheMouse() {
        NumberProblem month = new NumberProblem("month", "OUT_OF_RANGE", "13", List.of("XII"));
        server.on(LookUpReport.class, command -> Reports.unreadable(command.number(), month));
        desk.run(() -> desk.screen().lookUp("LP/B/1/13/2026", "Tiket", null, null));
        desk.await("suggestion", () -> desk.text("dors.suggestion.month.0").equals("XII"));
        server.on(LookUpReport.class, command -> Reports.found(Outcome.FOUND_STALE));
        desk.click("dors.suggestion.month.0");
        desk.awaitText(ReportResultPanel.OUTCOME, "Jawaban terakhir yang diketahui");
        assertThat(desk.text(ReportLookupPanel.NUMBER)).isEqualTo("LP/B/1/XII/2026");
    }
}
