package id.tanggap.console.presence;

/** Shows who else is at the ticket. Called on the event dispatch thread only. */
public interface PresenceView {
    /** Shows a state. */
    void render(PresenceState state);
}
