package id.tanggap.console.reference;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.fixture.Units;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.unit.ListUnits;
import id.tanggap.protocol.unit.UnitView;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PickersTest {
    private final ScriptedServer server =
            new ScriptedServer().on(ListUnits.class, command -> Units.all());
    private final UnitCatalogue units = new UnitCatalogue(server, new DirectUiTasks());

    private List<String> found(String words) {
        List<String> labels = new ArrayList<>();
        units.whenLoaded(
                () ->
                        Pickers.find(units, words).stream()
                                .map(unit -> Pickers.label(unit, units))
                                .forEach(labels::add));
        return labels;
    }

    @Test
    void namesThatRepeatAreToldApartByThePolda() {
        assertThat(found("banjar"))
                .containsExactlyInAnyOrder(
                        "Polres Banjar · Kalimantan Selatan", "Polres Banjar · Jawa Barat");
        assertThat(found("banjar barat")).containsExactly("Polres Banjar · Jawa Barat");
    }

    @Test
    void unitsOfAPoldaAreFoundByItsName() {
        assertThat(found("bengkulu"))
                .startsWith("Polresta Bengkulu · Bengkulu")
                .contains("Polres Rejang Lebong · Bengkulu");
    }

    @Test
    void theListIsLoadedOnceAndARefusalIsTriedAgain() {
        server.refuse(ListUnits.class, FaultCode.TIMEOUT);
        List<Integer> seen = new ArrayList<>();
        units.whenLoaded(() -> seen.add(units.units().size()));
        assertThat(seen).isEmpty();
        server.on(ListUnits.class, command -> Units.all());
        units.whenLoaded(() -> seen.add(units.units().size()));
        units.whenLoaded(() -> seen.add(units.units().size()));
        assertThat(seen).containsExactly(4, 4, 4);
        assertThat(server.sent()).hasSize(2);
        assertThat(units.shortName("NTT")).isEqualTo("Nusa Tenggara Timur");
        assertThat(units.polda().stream().filter(p -> p.code().equals("NTT"))).hasSize(1);
        assertThat(units.units()).extracting(UnitView::kind).contains("Polresta");
    }
}
