package id.tanggap.console.knowledge;

import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.knowledge.ArticlePage;
import id.tanggap.protocol.knowledge.ArticleRow;
import id.tanggap.protocol.knowledge.ArticleState;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the list of articles shows.
 *
 * @param search words looked for; empty for all
 * @param category only of this category; null for all
 * @param only only in this state; null for all but retired ones
 * @param rows the articles found
 * @param selected chosen article; null for none
 * @param next cursor of the next page; null at the end
 * @param loading whether an answer is on its way
 * @param fault why the last question was refused
 */
public record ArticleListState(
        String search,
        @Nullable String category,
        @Nullable ArticleState only,
        List<ArticleRow> rows,
        @Nullable UUID selected,
        @Nullable String next,
        boolean loading,
        @Nullable Fault fault) {

    public ArticleListState {
        rows = List.copyOf(rows);
    }

    static ArticleListState initial() {
        return new ArticleListState("", null, null, List.of(), null, null, false, null);
    }

    /** Whether the list is narrowed down. */
    boolean isFiltered() {
        return !search.isEmpty() || category != null || only != null;
    }

    ArticleListState asking(String text, @Nullable String of, @Nullable ArticleState state) {
        return new ArticleListState(text, of, state, rows, selected, null, true, null);
    }

    ArticleListState loaded(ArticlePage page) {
        return with(page.items(), selected, page.next(), false, null);
    }

    ArticleListState loadingMore() {
        return with(rows, selected, next, true, null);
    }

    ArticleListState appended(ArticlePage page) {
        List<ArticleRow> all = new ArrayList<>(rows);
        all.addAll(page.items());
        return with(all, selected, page.next(), false, null);
    }

    ArticleListState failed(Fault reason) {
        return with(rows, selected, next, false, reason);
    }

    ArticleListState withSelected(@Nullable UUID id) {
        return with(rows, id, next, loading, fault);
    }

    /** An article changed: in place where it is shown. */
    ArticleListState changed(ArticleRow article) {
        List<ArticleRow> all =
                rows.stream().map(row -> row.id().equals(article.id()) ? article : row).toList();
        return with(all, selected, next, loading, fault);
    }

    /** An article that was just written here: on top when it was not shown yet. */
    ArticleListState saved(ArticleRow article) {
        if (rows.stream().anyMatch(row -> row.id().equals(article.id()))) {
            return changed(article).withSelected(article.id());
        }
        List<ArticleRow> all = new ArrayList<>(rows);
        all.addFirst(article);
        return with(all, article.id(), next, loading, fault);
    }

    private ArticleListState with(
            List<ArticleRow> all,
            @Nullable UUID chosen,
            @Nullable String cursor,
            boolean waiting,
            @Nullable Fault reason) {
        return new ArticleListState(search, category, only, all, chosen, cursor, waiting, reason);
    }
}
