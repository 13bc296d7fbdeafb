package id.tanggap.console.search;

/** Asks for a ticket's number. Called on the event dispatch thread. */
public interface GoToView {
    /** Shows this and nothing else. */
    void render(GoToState state);

    /** The ticket is found: nothing more to ask. */
    void leave();
}
