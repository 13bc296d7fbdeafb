package id.tanggap.console.reference;

import id.tanggap.console.net.ServerApi;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.asset.AssetView;
import id.tanggap.protocol.asset.SearchAssets;
import id.tanggap.protocol.contact.ContactView;
import id.tanggap.protocol.contact.SearchContacts;
import id.tanggap.protocol.unit.UnitView;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Fields that find an operator, a unit or an asset while one types. */
public final class Pickers {
    private static final int FOUND = 12;

    private Pickers() {}

    /** Finds operators at the server, of one Polda or of all. */
    public static TypeAhead<ContactView> contact(
            String name,
            String placeholder,
            ServerApi api,
            UiTasks tasks,
            java.util.function.Supplier<@Nullable String> poldaCode,
            Consumer<@Nullable ContactView> chosen) {
        return new TypeAhead<>(
                name,
                placeholder,
                (words, told) ->
                        tasks.call(
                                        () ->
                                                api.send(
                                                        new SearchContacts(
                                                                words,
                                                                poldaCode.get(),
                                                                FOUND,
                                                                null)))
                                .onSuccess(page -> told.accept(page.items()))
                                .start(),
                Pickers::label,
                chosen);
    }

    /** Finds units in the catalogue, by any word of the unit's or the Polda's name. */
    public static TypeAhead<UnitView> unit(
            String name,
            String placeholder,
            UnitCatalogue units,
            Consumer<@Nullable UnitView> chosen) {
        return new TypeAhead<>(
                name,
                placeholder,
                (words, told) -> units.whenLoaded(() -> told.accept(find(units, words))),
                unit -> label(unit, units),
                chosen);
    }

    /** Finds assets at the server, those of one unit before all others. */
    public static TypeAhead<AssetView> asset(
            String name,
            String placeholder,
            ServerApi api,
            UiTasks tasks,
            java.util.function.Supplier<@Nullable UUID> unitId,
            Consumer<@Nullable AssetView> chosen) {
        return new TypeAhead<>(
                name,
                placeholder,
                (words, told) -> {
                    UUID unit = unitId.get();
                    tasks.call(() -> api.send(assets(words, unit)))
                            .onSuccess(
                                    page -> {
                                        if (page.items().isEmpty() && unit != null) {
                                            // It may stand elsewhere, or be the desk's own.
                                            tasks.call(() -> api.send(assets(words, null)))
                                                    .onSuccess(all -> told.accept(all.items()))
                                                    .start();
                                        } else {
                                            told.accept(page.items());
                                        }
                                    })
                            .start();
                },
                Pickers::label,
                chosen);
    }

    private static SearchAssets assets(String words, @Nullable UUID unitId) {
        return new SearchAssets(words, null, null, null, unitId, false, FOUND, null);
    }

    /** {@code RL-PC-02 · Nusantara Prima 5 · Polres Rejang Lebong}. */
    public static String label(AssetView asset) {
        String unit = asset.unitName() == null ? "" : " · " + asset.unitName();
        return asset.tag() + " · " + asset.model() + unit;
    }

    /** Units that have every word, those that begin with the first word before the others. */
    static List<UnitView> find(UnitCatalogue units, String words) {
        String[] wanted = words.toLowerCase(Locale.ROOT).split("\\s+");
        return units.units().stream()
                .filter(
                        unit -> {
                            String text = label(unit, units).toLowerCase(Locale.ROOT);
                            return Arrays.stream(wanted).allMatch(text::contains);
                        })
                .sorted(
                        java.util.Comparator.comparing(
                                unit -> !unit.name().toLowerCase(Locale.ROOT).contains(words)))
                .limit(FOUND)
                .toList();
    }

    /** {@code IPDA Rudi Hartono · Polres Rejang Lebong}. */
    public static String label(ContactView contact) {
        String rank = contact.rank() == null ? "" : contact.rank() + " ";
        return rank + contact.name() + " · " + contact.unitName();
    }

    /** {@code Polres Rejang Lebong · Bengkulu}; a Polda itself stands alone. */
    public static String label(UnitView unit, UnitCatalogue units) {
        String polda = units.shortName(unit.poldaCode());
        return unit.kind().equals("Polda") ? unit.name() : unit.name() + " · " + polda;
    }
}
