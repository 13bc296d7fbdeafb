package id.tanggap.console.asset;

import id.tanggap.protocol.asset.AssetPage;
import id.tanggap.protocol.asset.AssetView;
import id.tanggap.protocol.fault.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the list of assets shows.
 *
 * @param query what it is narrowed down to
 * @param rows the assets found
 * @param selected chosen asset; null for none
 * @param next cursor of the next page; null at the end
 * @param loading whether an answer is on its way
 * @param fault why the last question was refused
 */
public record AssetListState(
        AssetQuery query,
        List<AssetView> rows,
        @Nullable UUID selected,
        @Nullable String next,
        boolean loading,
        @Nullable Fault fault) {

    public AssetListState {
        rows = List.copyOf(rows);
    }

    static AssetListState initial() {
        return new AssetListState(AssetQuery.ALL, List.of(), null, null, false, null);
    }

    AssetListState asking(AssetQuery asked) {
        return new AssetListState(asked, rows, selected, null, true, null);
    }

    AssetListState loaded(AssetPage page) {
        return new AssetListState(query, page.items(), selected, page.next(), false, null);
    }

    AssetListState loadingMore() {
        return new AssetListState(query, rows, selected, next, true, null);
    }

    AssetListState appended(AssetPage page) {
        List<AssetView> all = new ArrayList<>(rows);
        all.addAll(page.items());
        return new AssetListState(query, all, selected, page.next(), false, null);
    }

    AssetListState failed(Fault reason) {
        return new AssetListState(query, rows, selected, next, false, reason);
    }

    AssetListState withSelected(@Nullable UUID id) {
        return new AssetListState(query, rows, id, next, loading, fault);
    }

    /** An asset changed: in place where it is shown. */
    AssetListState changed(AssetView asset) {
        List<AssetView> all =
                rows.stream().map(row -> row.id().equals(asset.id()) ? asset : row).toList();
        return new AssetListState(query, all, selected, next, loading, fault);
    }

    /** An asset that was just entered here: on top when it was not shown yet. */
    AssetListState saved(AssetView asset) {
        if (rows.stream().anyMatch(row -> row.id().equals(asset.id()))) {
            return changed(asset).withSelected(asset.id());
        }
        List<AssetView> all = new ArrayList<>(rows);
        all.addFirst(asset);
        return new AssetListState(query, all, asset.id(), next, loading, fault);
    }
}
