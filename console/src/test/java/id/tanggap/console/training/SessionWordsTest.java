package id.tanggap.console.training;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.Desk;
import id.tanggap.console.fixture.HandEvents;
import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.fixture.Trainings;
import id.tanggap.console.fixture.Units;
import id.tanggap.console.reference.UnitCatalogue;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.console.ui.Messages;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.unit.ListUnits;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionWordsTest {
    private static final ZoneId KUPANG = ZoneId.of("Asia/Makassar");

    private final ScriptedServer server =
            new ScriptedServer().on(ListUnits.class, command -> Units.all());
    private final UnitCatalogue units = new UnitCatalogue(server, new DirectUiTasks());
    private final SessionWords words =
            new SessionWords(
                    Messages.load(Messages.INDONESIAN),
                    Desk.at(
                                    server,
                                    new HandEvents(),
                                    new DirectUiTasks(),
                                    Messages.load(Messages.INDONESIAN))
                            .times(),
                    units);

    @Test
    void timesAreThoseOfThePolda() {
        assertThat(words.when(Trainings.session(801, "NTT", LocalDate.of(2026, 11, 24), 8, 12)))
                .isEqualTo("Selasa, 24 November 2026, 08.00–12.00 WITA");
    }

    @Test
    void aClashSaysWithWhatAndWhenInThePoldasZone() {
        units.whenLoaded(() -> {});
        Fault clash =
                new Fault(
                        FaultCode.TRAINING_CLASH,
                        Map.of(
                                "kind", "TRAINER",
                                "title", "Penomoran LP",
                                "polda", "MALUT",
                                "from", "2026-11-24T01:00:00Z",
                                "to", "2026-11-24T03:00:00Z"),
                        List.of(),
                        "c");
        assertThat(words.fault(clash, KUPANG))
                .isEqualTo(
                        "Pelatih ini sudah mengajar “Penomoran LP” untuk Maluku Utara, 24 Nov"
                                + " 09.00 sampai 24 Nov 11.00 WITA.");
        assertThat(SessionWords.clashField(clash)).isEqualTo("trainerId");
    }

    @Test
    void aClashWithoutDetailsIsStillASentence() {
        Fault clash = new Fault(FaultCode.TRAINING_CLASH, Map.of("kind", "ROOM"), List.of(), "c");
        assertThat(words.fault(clash, null))
                .isEqualTo("Ruang ini sudah dipakai di waktu yang sama.");
        assertThat(SessionWords.clashField(clash)).isEqualTo("room");
    }

    @Test
    void theReasonWhyTheStateDoesNotAllowItIsTold() {
        Fault early =
                new Fault(
                        FaultCode.TRAINING_STATE,
                        Map.of("reason", "ROLL_CALL_NOT_OPEN", "opensAt", "2026-11-24T00:00:00Z"),
                        List.of(),
                        "c");
        assertThat(words.fault(early, KUPANG)).isEqualTo("Absensi baru dibuka 24 Nov 08.00.");
        assertThat(words.fault(Fault.of(FaultCode.TRAINING_FULL), KUPANG))
                .isEqualTo("Tempat di sesi ini sudah habis.");
    }
}
