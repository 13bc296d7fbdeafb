package id.tanggap.console.knowledge;

/** Shows the synonyms. Called on the event dispatch thread. */
public interface SynonymView {
    /** Fills the field; after that it knows better than the state what is typed. */
    void beginEdit(String terms);

    /** Shows this and nothing else. */
    void render(SynonymState state);
}
