package id.tanggap.console.asset;

import id.tanggap.protocol.asset.AssetDetail;
import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FieldError;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the card of an asset shows.
 *
 * @param assetId the open asset; null when none is
 * @param detail what is known of it; null while loading
 * @param draft what is being typed; null while reading
 * @param errors wrong fields of the draft
 * @param busy whether the draft is being saved
 * @param loading whether the asset is on its way
 * @param fault why the last deed or question was refused
 * @param changedBy who saved something else meanwhile; null when nobody did
 */
public record AssetCardState(
        @Nullable UUID assetId,
        @Nullable AssetDetail detail,
        @Nullable AssetDraft draft,
        Map<String, FieldError> errors,
        boolean busy,
        boolean loading,
        @Nullable Fault fault,
        @Nullable String changedBy) {

    public AssetCardState {
        errors = Map.copyOf(errors);
    }

    static AssetCardState empty() {
        return new AssetCardState(null, null, null, Map.of(), false, false, null, null);
    }

    static AssetCardState opening(UUID assetId) {
        return new AssetCardState(assetId, null, null, Map.of(), false, true, null, null);
    }

    AssetCardState loaded(AssetDetail read) {
        return new AssetCardState(
                read.asset().id(), read, draft, errors, false, false, null, changedBy);
    }

    AssetCardState editing(@Nullable AssetDraft text) {
        return new AssetCardState(assetId, detail, text, Map.of(), false, loading, null, null);
    }

    AssetCardState typed(AssetDraft text) {
        return new AssetCardState(assetId, detail, text, errors, busy, loading, fault, changedBy);
    }

    AssetCardState invalid(Map<String, FieldError> wrong) {
        return new AssetCardState(assetId, detail, draft, wrong, false, loading, null, changedBy);
    }

    AssetCardState working() {
        return new AssetCardState(assetId, detail, draft, Map.of(), true, loading, null, null);
    }

    AssetCardState refused(Fault reason, Map<String, FieldError> wrong, @Nullable String other) {
        return new AssetCardState(assetId, detail, draft, wrong, false, false, reason, other);
    }
}
