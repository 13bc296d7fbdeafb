package id.tanggap.console.asset;

import id.tanggap.console.list.ListPage;
import id.tanggap.console.list.ListPresenter;
import id.tanggap.console.list.ListQuery;
import id.tanggap.console.list.ListView;
import id.tanggap.console.net.ConsoleEvents;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.asset.AssetChanged;
import id.tanggap.protocol.asset.AssetKind;
import id.tanggap.protocol.asset.AssetState;
import id.tanggap.protocol.asset.AssetView;
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
record AssetQuery(
        String text,
        @Nullable AssetKind kind,
        @Nullable AssetState state,
        @Nullable String poldaCode,
        boolean deskOnly)
        implements ListQuery<AssetQuery> {
    static final AssetQuery ALL = new AssetQuery("", null, null, null, false);

    /** The list of assets. */
    static ListPresenter<AssetQuery, AssetView> list(
            ListView<AssetQuery, AssetView> view,
            ServerApi api,
            UiTasks tasks,
            ConsoleEvents events) {
        return new ListPresenter<>(
                        view,
                        tasks,
                        events,
                        ALL,
                        AssetView::id,
                        (query, cursor) ->
                                api.send(query.command(cursor))
                                        .thenApply(
                                                page -> new ListPage<>(page.items(), page.next())))
                .follow(AssetChanged.class, AssetChanged::asset);
    }

    @Override
    public AssetQuery withText(String words) {
        return new AssetQuery(words, kind, state, poldaCode, deskOnly);
    }

    private SearchAssets command(@Nullable String cursor) {
        return new SearchAssets(
                text.isEmpty() ? null : text,
                kind,
                state,
                poldaCode,
                null,
                deskOnly,
                ListPresenter.PAGE,
                cursor);
    }
}
