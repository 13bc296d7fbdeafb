package id.tanggap.console.reference;

import id.tanggap.console.net.ServerApi;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.unit.ListUnits;
import id.tanggap.protocol.unit.PoldaView;
import id.tanggap.protocol.unit.UnitList;
import id.tanggap.protocol.unit.UnitView;
import java.util.List;
import java.util.Optional;

/** All Polda and units, loaded once per session. Only on the event dispatch thread. */
public final class UnitCatalogue {
    private final LoadedOnce<UnitList> units;

    public UnitCatalogue(ServerApi api, UiTasks tasks) {
        units = new LoadedOnce<>(api, tasks, new ListUnits(), new UnitList(List.of(), List.of()));
    }

    /** Runs at once when the list is there, else when it has come. */
    public void whenLoaded(Runnable action) {
        units.whenLoaded(action);
    }

    /** Every Polda, in the server's order; empty while loading. */
    public List<PoldaView> polda() {
        return units.value().polda();
    }

    /** Every unit, in the server's order; empty while loading. */
    public List<UnitView> units() {
        return units.value().units();
    }

    /** A Polda by its code. */
    public Optional<PoldaView> polda(String code) {
        return polda().stream().filter(polda -> polda.code().equals(code)).findFirst();
    }

    /** Name of a Polda without the word Polda; the code where it is not known. */
    public String shortName(String code) {
        return polda(code).map(polda -> withoutPolda(polda.name())).orElse(code);
    }

    /** {@code Polda Bengkulu} as {@code Bengkulu}. */
    public static String withoutPolda(String name) {
        return name.startsWith("Polda ") ? name.substring("Polda ".length()) : name;
    }
}
