package id.tanggap.console.training;

/** Shows one session and the work on it. Called on the event dispatch thread. */
public interface SessionPanelView {
    /** Shows this and nothing else; text the user is typing is left alone. */
    void render(SessionState state);

    /** Fills the editor anew and puts the caret where typing starts. */
    void beginEdit(SessionDraft draft);
}
