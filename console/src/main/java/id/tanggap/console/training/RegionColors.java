package id.tanggap.console.training;

import id.tanggap.console.reference.UnitCatalogue;
import id.tanggap.console.ui.Shades;
import id.tanggap.protocol.unit.PoldaView;
import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import javax.swing.UIManager;

/**
 * A colour for each Polda: the ten of the programme have one of their own, the others share. Always
 * shown together with the name.
 */
final class RegionColors {
    private static final int COUNT = 10;
    private static final int PALE_PERCENT = 16;

    private final UnitCatalogue units;

    RegionColors(UnitCatalogue units) {
        this.units = units;
    }

    /** Strong enough for a bar or a dot. */
    Color strong(String poldaCode) {
        return UIManager.getColor("Region." + index(poldaCode));
    }

    /** Pale enough to write on. */
    Color pale(String poldaCode) {
        return Shades.mix(strong(poldaCode), UIManager.getColor("Tanggap.surface"), PALE_PERCENT);
    }

    private int index(String poldaCode) {
        List<String> codes =
                units.polda().stream()
                        .sorted(
                                Comparator.comparing(
                                                (PoldaView polda) -> !polda.trainingProgramme())
                                        .thenComparing(PoldaView::code))
                        .map(PoldaView::code)
                        .toList();
        int place = codes.indexOf(poldaCode);
        return Math.floorMod(place < 0 ? poldaCode.hashCode() : place, COUNT);
    }
}
