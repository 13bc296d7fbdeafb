package id.tanggap.console.knowledge;

/** Shows articles beside a ticket. Called on the event dispatch thread. */
public interface SuggestionView {
    /** Shows this and nothing else. */
    void render(SuggestionState state);
}
