package id.tanggap.console.knowledge;

/** Shows one article, to read or to write. Called on the event dispatch thread. */
public interface ArticleCardView {
    /** Fills the editor; after that it knows better than the state what is typed. */
    void beginEdit(ArticleDraft draft);

    /** Shows this and nothing else. */
    void render(ArticleCardState state);
}
