package id.tanggap.protocol.asset;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds assets by tag, model, serial number, place, owner or unit, in the order of their tags.
 *
 * @param text words that must all fit; null or blank for all
 * @param kind only of this kind
 * @param state only in this state; null for all but retired ones
 * @param poldaCode only of units of this Polda
 * @param unitId only of this unit
 * @param deskOnly only the desk's own
 * @param limit rows, 1 to 200
 * @param cursor {@code next} of the page before
 */
public record SearchAssets(
        @Nullable @Size(max = 100) String text,
        @Nullable AssetKind kind,
        @Nullable AssetState state,
        @Nullable @Size(max = 20) String poldaCode,
        @Nullable UUID unitId,
        boolean deskOnly,
        @Min(1) @Max(200) int limit,
        @Nullable @Size(max = 200) String cursor)
        implements ClientCommand<AssetPage> {}
