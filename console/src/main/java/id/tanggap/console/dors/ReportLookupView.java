package id.tanggap.console.dors;

/** Shows the lookup. Called on the event dispatch thread. */
public interface ReportLookupView {
    /** Shows this and nothing else; text the user is typing is left alone. */
    void render(ReportState state);

    /** Fills the fields anew and puts the caret into the number. */
    void begin(ReportQuestion question);
}
