package id.tanggap.console.report;

/** Shows the supervisor's day. Called on the event dispatch thread. */
public interface DayView {
    /** Shows this and nothing else. */
    void render(DayState state);
}
