package id.tanggap.console.training;

/** Shows the training calendar. Called on the event dispatch thread. */
public interface CalendarView {
    /** Shows this and nothing else. */
    void render(CalendarState state);
}
