package id.tanggap.console.knowledge;

/** Shows the list of articles. Called on the event dispatch thread. */
public interface ArticleListView {
    /** Shows this and nothing else. */
    void render(ArticleListState state);
}
