package id.tanggap.server.asset.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.protocol.asset.AssetEvent.Kind;
import id.tanggap.protocol.asset.AssetKind;
import id.tanggap.protocol.asset.AssetState;
import id.tanggap.protocol.asset.SaveAsset;
import id.tanggap.server.asset.internal.Asset.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AssetTest {
    private static final Instant NOW = Instant.parse("2026-03-24T01:00:00Z");
    private static final UUID KAUR = UUID.randomUUID();
    private static final Map<UUID, String> NAMES = Map.of(KAUR, "Polres Kaur");

    private final Asset asset = new Asset(UUID.randomUUID(), NOW);

    @Test
    void aNewAssetIsRegistered() {
        assertThat(change(null, "Gudang", AssetState.SPARE, null))
                .containsExactly(new Change(Kind.REGISTERED, null, null, null));
    }

    @Test
    void movesAndStatesHaveLinesOfTheirOwn() {
        change(null, "Gudang", AssetState.SPARE, null);
        assertThat(change(KAUR, "Ruang SPKT", AssetState.IN_USE, "SPKT"))
                .containsExactly(
                        new Change(Kind.MOVED, null, "Helpdesk, Gudang", "Polres Kaur, Ruang SPKT"),
                        new Change(Kind.STATE, null, "SPARE", "IN_USE"),
                        new Change(Kind.CHANGED, "owner", null, "SPKT"));
        assertThat(change(KAUR, " ", AssetState.IN_USE, "SPKT"))
                .containsExactly(
                        new Change(Kind.MOVED, null, "Polres Kaur, Ruang SPKT", "Polres Kaur"));
    }

    @Test
    void nothingChangedLeavesNoLine() {
        change(KAUR, "Ruang SPKT", AssetState.IN_USE, "SPKT");
        assertThat(change(KAUR, " Ruang SPKT ", AssetState.IN_USE, "SPKT")).isEmpty();
    }

    private List<Change> change(
            @Nullable UUID unit, String location, AssetState state, @Nullable String owner) {
        SaveAsset command =
                new SaveAsset(
                        null,
                        null,
                        "KAUR-PC-01",
                        AssetKind.PC,
                        "Nusantara Prima 5",
                        null,
                        unit,
                        location,
                        owner,
                        LocalDate.of(2027, 6, 30),
                        state,
                        null,
                        null);
        return asset.change(
                command, id -> id == null ? "Helpdesk" : NAMES.getOrDefault(id, "?"), "Joko", NOW);
    }
}
