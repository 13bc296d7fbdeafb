package id.tanggap.console.knowledge;

import id.tanggap.console.list.ListPage;
import id.tanggap.console.list.ListPresenter;
import id.tanggap.console.list.ListQuery;
import id.tanggap.console.list.ListView;
import id.tanggap.console.net.ConsoleEvents;
import id.tanggap.console.net.ServerApi;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.knowledge.ArticleChanged;
import id.tanggap.protocol.knowledge.ArticleRow;
import id.tanggap.protocol.knowledge.ArticleState;
import id.tanggap.protocol.knowledge.SearchArticles;
import org.jspecify.annotations.Nullable;

/**
 * What the list of articles is narrowed down to.
 *
 * @param text words; empty for all
 * @param category only of this category; null for all
 * @param only only in this state; null for all but retired ones
 */
record ArticleQuery(String text, @Nullable String category, @Nullable ArticleState only)
        implements ListQuery<ArticleQuery> {
    static final ArticleQuery ALL = new ArticleQuery("", null, null);

    /** The list of articles. */
    static ListPresenter<ArticleQuery, ArticleRow> list(
            ListView<ArticleQuery, ArticleRow> view,
            ServerApi api,
            UiTasks tasks,
            ConsoleEvents events) {
        return new ListPresenter<>(
                        view,
                        tasks,
                        events,
                        ALL,
                        ArticleRow::id,
                        (query, cursor) ->
                                api.send(query.command(cursor))
                                        .thenApply(
                                                page -> new ListPage<>(page.items(), page.next())))
                .follow(ArticleChanged.class, ArticleChanged::article);
    }

    @Override
    public ArticleQuery withText(String words) {
        return new ArticleQuery(words, category, only);
    }

    private SearchArticles command(@Nullable String cursor) {
        return new SearchArticles(
                text.isEmpty() ? null : text, category, only, ListPresenter.PAGE, cursor);
    }
}
