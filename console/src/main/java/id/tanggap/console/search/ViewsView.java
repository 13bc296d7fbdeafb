package id.tanggap.console.search;

/** Shows the views. Called on the event dispatch thread. */
public interface ViewsView {
    /** Shows this and nothing else. */
    void render(ViewsState state);
}
