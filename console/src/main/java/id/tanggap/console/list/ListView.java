package id.tanggap.console.list;

/**
 * Shows a list. Called on the event dispatch thread.
 *
 * @param <Q> query
 * @param <T> record
 */
public interface ListView<Q, T> {
    /** Shows this and nothing else. */
    void render(ListState<Q, T> state);
}
