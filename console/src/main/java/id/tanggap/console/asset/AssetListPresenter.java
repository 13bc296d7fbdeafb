package id.tanggap.console.asset;

import id.tanggap.console.net.ConsoleEvents;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.asset.AssetChanged;
import id.tanggap.protocol.asset.AssetPage;
import id.tanggap.protocol.asset.AssetView;
import id.tanggap.protocol.asset.SearchAssets;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds assets. Only on the event dispatch thread. */
public final class AssetListPresenter implements AutoCloseable {
    static final int PAGE = 100;

    private final AssetListView view;
    private final ServerApi api;
    private final UiTasks tasks;
    private final List<ConsoleEvents.Subscription> subscriptions;

    private AssetListState state = AssetListState.initial();
    private boolean asked;
    private int generation;

    public AssetListPresenter(
            AssetListView view, ServerApi api, UiTasks tasks, ConsoleEvents events) {
        this.view = view;
        this.api = api;
        this.tasks = tasks;
        this.subscriptions =
                List.of(
                        events.subscribe(
                                AssetChanged.class, event -> render(state.changed(event.asset()))),
                        events.onResync(this::resync));
    }

    /** The list has come to the front: loads it the first time, and again where it failed. */
    public void shown() {
        if (!asked || state.fault() != null) {
            reload();
        }
    }

    /** Looks for words; the panel waits until typing rests. */
    public void search(String text) {
        if (!asked || !text.strip().equals(state.query().text())) {
            load(state.query().withText(text.strip()));
        }
    }

    /** Narrows the list down; the words stay. */
    public void filter(AssetQuery query) {
        load(query.withText(state.query().text()));
    }

    /** Asks the same again. */
    public void reload() {
        load(state.query());
    }

    /** Loads the next page, if there is one and none is on its way. */
    public void more() {
        if (state.next() != null && !state.loading()) {
            SearchAssets question = state.query().command(PAGE, state.next());
            render(state.loadingMore());
            ask(question, page -> render(state.appended(page)));
        }
    }

    /** Chooses an asset; null for none. */
    public void select(@Nullable UUID assetId) {
        render(state.withSelected(assetId));
    }

    /** An asset was entered on this screen: it is shown and chosen. */
    public void saved(AssetView asset) {
        render(state.saved(asset));
    }

    /** What is shown now. */
    public AssetListState state() {
        return state;
    }

    @Override
    public void close() {
        subscriptions.forEach(ConsoleEvents.Subscription::close);
    }

    private void load(AssetQuery query) {
        asked = true;
        generation++;
        render(state.asking(query));
        ask(query.command(PAGE, null), page -> render(state.loaded(page)));
    }

    private void ask(SearchAssets question, Consumer<AssetPage> answered) {
        int mine = generation;
        tasks.call(() -> api.send(question))
                .onSuccess(
                        page -> {
                            if (mine == generation) {
                                answered.accept(page);
                            }
                        })
                .onFailure(
                        fault -> {
                            if (mine == generation) {
                                render(state.failed(fault));
                            }
                        })
                .start();
    }

    private void resync() {
        if (asked) {
            reload();
        }
    }

    private void render(AssetListState next) {
        state = next;
        view.render(next);
    }
}
