package id.tanggap.console.asset;

import id.tanggap.protocol.asset.AssetKind;
import id.tanggap.protocol.asset.AssetState;
import id.tanggap.protocol.asset.SearchAssets;
import org.jspecify.annotations.Nullable;

/**
 * What the list is narrowed down to.
 *
 * @param text words; empty for all
 * @param kind only of this kind; null for all
 * @param state only in this state; null for all but retired ones
 * @param poldaCode only of units of this Polda; null for all
 * @param deskOnly only the desk's own
 */
public record AssetQuery(
        String text,
        @Nullable AssetKind kind,
        @Nullable AssetState state,
        @Nullable String poldaCode,
        boolean deskOnly) {
    static final AssetQuery ALL = new AssetQuery("", null, null, null, false);

    AssetQuery withText(String words) {
        return new AssetQuery(words, kind, state, poldaCode, deskOnly);
    }

    SearchAssets command(int limit, @Nullable String cursor) {
        return new SearchAssets(
                text.isEmpty() ? null : text,
                kind,
                state,
                poldaCode,
                null,
                deskOnly,
                limit,
                cursor);
    }
}
