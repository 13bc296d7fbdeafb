package id.tanggap.console.asset;

/** Shows tickets per model. Called on the event dispatch thread. */
public interface ModelReportView {
    /** Shows this and nothing else. */
    void render(ModelReportState state);
}
