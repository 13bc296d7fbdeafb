package id.tanggap.console.settings;

/**
 * Shows a list of things and the editor of one. Called on the event dispatch thread.
 *
 * @param <V> a thing
 * @param <D> its fields
 */
public interface EditorView<V, D extends Record> {
    /** Fills the fields; after that they know better than the state what is typed. */
    void fill(D draft);

    /** Puts the caret into the first field. */
    void toFirstField();

    /** Shows this and nothing else. */
    void render(EditorState<V, D> state);
}
