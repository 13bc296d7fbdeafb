package id.tanggap.console.settings.calendar;

/** Shows the versions of a calendar. Called on the event dispatch thread. */
public interface VersionsView {
    /** Shows this and nothing else. */
    void render(VersionsState state);
}
