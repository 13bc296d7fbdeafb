package id.tanggap.console.search;

/** Shows a change of many tickets. Called on the event dispatch thread. */
public interface BulkView {
    /** Shows this and nothing else. */
    void render(BulkState state);
}
