package id.tanggap.console.search;

/** Shows how an export fares. Called on the event dispatch thread. */
public interface ExportView {
    /** Shows this and nothing else. */
    void render(ExportState state);
}
