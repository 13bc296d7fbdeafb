package id.tanggap.console.dors;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.Reports;
import id.tanggap.console.fixture.Samples;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.dors.LookUpReport;
import id.tanggap.protocol.dors.ReportLookup.NumberProblem;
import id.tanggap.protocol.dors.ReportLookup.Outcome;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportLookupPresenterTest {
    private final ScriptedServer server = new ScriptedServer();
    private final FakeLookupView view = new FakeLookupView();
    private final ReportLookupPresenter presenter =
            new ReportLookupPresenter(view, server, new DirectUiTasks());

    private static final class FakeLookupView implements ReportLookupView {
        private final List<ReportState> states = new ArrayList<>();
        private final List<ReportQuestion> begun = new ArrayList<>();

        @Override
        public void render(ReportState state) {
            states.add(state);
        }

        @Override
        public void begin(ReportQuestion question) {
            begun.add(question);
        }

        ReportState last() {
            return states.getLast();
        }
    }

    private static ReportQuestion question(String number, String reason) {
        return new ReportQuestion(number, reason, null, Samples.id(300), null);
    }

    @Test
    void aNumberKnownFromTheCallIsLookedUpAtOnceWithItsReason() {
        server.on(LookUpReport.class, command -> Reports.found(Outcome.FOUND));
        presenter.begin(question("lp b/12/11/2026", "Panggilan dari Rudi"));
        assertThat(server.sent())
                .containsExactly(
                        new LookUpReport(
                                "lp b/12/11/2026",
                                "Panggilan dari Rudi",
                                Samples.id(300),
                                null,
                                null));
        assertThat(view.last().lookup()).isEqualTo(Reports.found(Outcome.FOUND));
    }

    @Test
    void withoutANumberTheFieldWaitsForIt() {
        presenter.begin(question("", "Panggilan dari Rudi"));
        assertThat(server.sent()).isEmpty();
        assertThat(view.begun.getLast().reason()).isEqualTo("Panggilan dari Rudi");
    }

    @Test
    void numberAndReasonAreNeeded() {
        presenter.edit(question(" ", ""));
        presenter.lookUp();
        assertThat(view.last().errors()).containsOnlyKeys("number", "reason");
        assertThat(server.sent()).isEmpty();
    }

    @Test
    void aSuggestionIsTakenAndAskedForAgain() {
        NumberProblem month = new NumberProblem("month", "OUT_OF_RANGE", "13", List.of("XII"));
        server.on(LookUpReport.class, command -> Reports.unreadable(command.number(), month));
        presenter.begin(question("LP/B/12/13/2026/SPKT/POLRES KAUR", "Tiket"));
        presenter.choose(month, "XII");
        assertThat(server.sent(LookUpReport.class).getLast().number())
                .isEqualTo("LP/B/12/XII/2026/SPKT/POLRES KAUR");
        assertThat(view.begun.getLast().number()).isEqualTo("LP/B/12/XII/2026/SPKT/POLRES KAUR");
    }

    @ParameterizedTest
    @CsvSource({
        "LP/B/1/XI/2026/SPKT/POLRES BANJAR, polres banjar,"
                + " LP/B/1/XI/2026/SPKT/POLRES BANJAR/POLDA JAWA BARAT,"
                + " LP/B/1/XI/2026/SPKT/POLRES BANJAR/POLDA JAWA BARAT",
        "lp b 1 nop 2026, nop, XI, lp b 1 XI 2026",
        "LP/B/1/XI/2026/SPKT, '', POLRES KAUR, LP/B/1/XI/2026/SPKT/POLRES KAUR",
        "apa saja, tidak ada, XI, XI",
    })
    void aSuggestionReplacesThePartThatWasWrong(
            String number, String typed, String suggestion, String repaired) {
        NumberProblem problem = new NumberProblem("unit", "UNKNOWN", typed, List.of(suggestion));
        assertThat(ReportLookupPresenter.repair(number, problem, suggestion)).isEqualTo(repaired);
    }

    @Test
    void anAnswerToAnOlderQuestionIsDropped() {
        var held = server.hold(LookUpReport.class);
        presenter.begin(question("LP/B/1", "x"));
        presenter.begin(question("LP/B/2", "x"));
        var old = held.removeFirst();
        held.removeFirst().complete(Reports.found(Outcome.FOUND));
        old.complete(Reports.found(Outcome.NOT_FOUND));
        assertThat(view.last().lookup()).isEqualTo(Reports.found(Outcome.FOUND));
    }

    @Test
    void aRefusalKeepsWhatWasTyped() {
        server.refuse(LookUpReport.class, FaultCode.DORS_UNAVAILABLE);
        presenter.begin(question("LP/B/1", "x"));
        assertThat(view.last().fault()).isEqualTo(Fault.of(FaultCode.DORS_UNAVAILABLE));
        assertThat(view.last().question()).isEqualTo(question("LP/B/1", "x"));
        assertThat(view.last().busy()).isFalse();
    }
}
