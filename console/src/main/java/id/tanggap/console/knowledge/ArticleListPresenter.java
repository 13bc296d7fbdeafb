package id.tanggap.console.knowledge;

import id.tanggap.console.net.ConsoleEvents;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.knowledge.ArticleChanged;
import id.tanggap.protocol.knowledge.ArticlePage;
import id.tanggap.protocol.knowledge.ArticleRow;
import id.tanggap.protocol.knowledge.ArticleState;
import id.tanggap.protocol.knowledge.SearchArticles;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds articles. Only on the event dispatch thread. */
public final class ArticleListPresenter implements AutoCloseable {
    static final int PAGE = 100;

    private final ArticleListView view;
    private final ServerApi api;
    private final UiTasks tasks;
    private final List<ConsoleEvents.Subscription> subscriptions;

    private ArticleListState state = ArticleListState.initial();
    private boolean asked;
    private int generation;

    public ArticleListPresenter(
            ArticleListView view, ServerApi api, UiTasks tasks, ConsoleEvents events) {
        this.view = view;
        this.api = api;
        this.tasks = tasks;
        this.subscriptions =
                List.of(
                        events.subscribe(
                                ArticleChanged.class,
                                event -> render(state.changed(event.article()))),
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
        if (!asked || !text.strip().equals(state.search())) {
            load(text.strip(), state.category(), state.only());
        }
    }

    /** Narrows the list down; null for all. */
    public void filter(@Nullable String category, @Nullable ArticleState only) {
        load(state.search(), category, only);
    }

    /** Asks the same again. */
    public void reload() {
        load(state.search(), state.category(), state.only());
    }

    /** Loads the next page, if there is one and none is on its way. */
    public void more() {
        if (state.next() != null && !state.loading()) {
            SearchArticles question = question(state.next());
            render(state.loadingMore());
            ask(question, page -> render(state.appended(page)));
        }
    }

    /** Chooses an article; null for none. */
    public void select(@Nullable UUID articleId) {
        render(state.withSelected(articleId));
    }

    /** An article was written on this screen: it is shown and chosen. */
    public void saved(ArticleRow article) {
        render(state.saved(article));
    }

    /** What is shown now. */
    public ArticleListState state() {
        return state;
    }

    @Override
    public void close() {
        subscriptions.forEach(ConsoleEvents.Subscription::close);
    }

    private void load(String text, @Nullable String category, @Nullable ArticleState only) {
        asked = true;
        generation++;
        render(state.asking(text, category, only));
        ask(question(null), page -> render(state.loaded(page)));
    }

    private void ask(SearchArticles question, Consumer<ArticlePage> answered) {
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

    private SearchArticles question(@Nullable String cursor) {
        return new SearchArticles(
                state.search().isEmpty() ? null : state.search(),
                state.category(),
                state.only(),
                PAGE,
                cursor);
    }

    private void resync() {
        if (asked) {
            reload();
        }
    }

    private void render(ArticleListState next) {
        state = next;
        view.render(next);
    }
}
