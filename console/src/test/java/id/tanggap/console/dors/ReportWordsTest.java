package id.tanggap.console.dors;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.dors.StatusChain.Kind;
import id.tanggap.console.dors.StatusChain.Node;
import id.tanggap.console.fixture.Desk;
import id.tanggap.console.fixture.HandEvents;
import id.tanggap.console.fixture.Reports;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.console.ui.Messages;
import id.tanggap.protocol.dors.ReportLookup.Note;
import id.tanggap.protocol.dors.ReportLookup.NumberProblem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportWordsTest {
    private final Messages messages = Messages.load(Messages.INDONESIAN);
    private final ReportWords words =
            new ReportWords(
                    messages,
                    Desk.at(new ScriptedServer(), new HandEvents(), new DirectUiTasks(), messages)
                            .times());

    @Test
    void theChainShowsWhatWasReachedTheDateAndWhatIsToCome() {
        assertThat(words.chain(Reports.report("LAPOR", "LIDIK")))
                .containsExactly(
                        new Node("Lapor", "3 Nov", Kind.REACHED),
                        new Node("Lidik", "4 Nov", Kind.PRESENT),
                        new Node("Sidik", null, Kind.TO_COME),
                        new Node("Tahap I", null, Kind.TO_COME),
                        new Node("P-21", null, Kind.TO_COME),
                        new Node("Tahap II", null, Kind.TO_COME));
    }

    @Test
    void anEndAsideOfTheWayEndsTheChain() {
        assertThat(words.chain(Reports.report("LAPOR", "LIDIK", "SIDIK", "RJ")))
                .containsExactly(
                        new Node("Lapor", "3 Nov", Kind.REACHED),
                        new Node("Lidik", "4 Nov", Kind.REACHED),
                        new Node("Sidik", "5 Nov", Kind.REACHED),
                        new Node("Keadilan restoratif", "6 Nov", Kind.ENDED));
    }

    @Test
    void aStepWithoutAnEntryIsStillPassed() {
        assertThat(words.chain(Reports.report("LAPOR", "SIDIK")).get(1))
                .isEqualTo(new Node("Lidik", null, Kind.REACHED));
    }

    @Test
    void aFileThatCameBackIsARemark() {
        assertThat(words.remarks(Reports.report("LAPOR", "TAHAP_I", "P19")))
                .containsExactly("5 Nov · P-19");
    }

    @Test
    void repairsAndProblemsAreSentences() {
        assertThat(words.repair(new Note("ROMAN_MONTH", Map.of("from", "11", "to", "XI"))))
                .isEqualTo("bulan 11 dibaca XI");
        assertThat(words.repair(new Note("POLDA_ADDED", Map.of("value", "POLDA BENGKULU"))))
                .isEqualTo("POLDA BENGKULU ditambahkan, pastikan benar");
        assertThat(words.problem(new NumberProblem("month", "OUT_OF_RANGE", "13", List.of())))
                .isEqualTo("Bulan: “13” di luar jangkauan.");
        assertThat(words.problem(new NumberProblem("unit", "SOMETHING_NEW", "X", List.of())))
                .isEqualTo("Satuan: “X” tidak dapat dibaca.");
    }
}
