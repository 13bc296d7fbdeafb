package id.tanggap.console.search;

/** Shows what may be typed. Called on the event dispatch thread. */
public interface CompletionView {
    /** Offers this, or nothing. */
    void render(CompletionState state);

    /** Puts a text into the field; the caret stands before the character {@code caret}. */
    void put(String text, int caret);
}
