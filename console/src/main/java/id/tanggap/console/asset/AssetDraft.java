package id.tanggap.console.asset;

import id.tanggap.protocol.asset.AssetKind;
import id.tanggap.protocol.asset.AssetState;
import id.tanggap.protocol.asset.AssetView;
import id.tanggap.protocol.asset.SaveAsset;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An asset as it is being typed; empty texts are what is not known.
 *
 * @param assetId null for a new one
 * @param version version it was made from; null for a new one
 * @param tag as typed
 * @param kind what it is
 * @param model as typed
 * @param serial as typed
 * @param unitId unit it stands in; null for the desk
 * @param unitTyped what stands in the unit's field; with no unit chosen it must be empty
 * @param location as typed
 * @param owner as typed
 * @param warranty last day of the warranty as typed, {@code 2027-06-30}
 * @param state where it stands
 * @param note as typed
 * @param reason why it is changed, as typed
 */
public record AssetDraft(
        @Nullable UUID assetId,
        @Nullable Integer version,
        String tag,
        AssetKind kind,
        String model,
        String serial,
        @Nullable UUID unitId,
        String unitTyped,
        String location,
        String owner,
        String warranty,
        AssetState state,
        String note,
        String reason) {

    static AssetDraft fresh() {
        return new AssetDraft(
                null,
                null,
                "",
                AssetKind.PC,
                "",
                "",
                null,
                "",
                "",
                "",
                "",
                AssetState.IN_USE,
                "",
                "");
    }

    static AssetDraft of(AssetView asset) {
        return new AssetDraft(
                asset.id(),
                asset.version(),
                asset.tag(),
                asset.kind(),
                asset.model(),
                text(asset.serial()),
                asset.unitId(),
                text(asset.unitName()),
                text(asset.location()),
                text(asset.owner()),
                Objects.toString(asset.warrantyUntil(), ""),
                asset.state(),
                text(asset.note()),
                "");
    }

    /** The same text on top of what somebody else saved meanwhile. */
    AssetDraft onTopOf(AssetView asset) {
        return new AssetDraft(
                assetId,
                asset.version(),
                tag,
                kind,
                model,
                serial,
                unitId,
                unitTyped,
                location,
                owner,
                warranty,
                state,
                note,
                reason);
    }

    /**
     * The command for the server.
     *
     * @param until {@link #warranty} as a date; null for none
     */
    SaveAsset command(@Nullable LocalDate until) {
        return new SaveAsset(
                assetId,
                version,
                tag.strip(),
                kind,
                model.strip(),
                blankToNull(serial),
                unitId,
                blankToNull(location),
                blankToNull(owner),
                until,
                state,
                blankToNull(note),
                blankToNull(reason));
    }

    private static String text(@Nullable String known) {
        return known == null ? "" : known;
    }

    private static @Nullable String blankToNull(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
