package id.tanggap.console.session;

import id.tanggap.protocol.fault.Fault;
import org.jspecify.annotations.Nullable;

/** The sign-in screen. Event dispatch thread only. */
public interface SignInView {
    /** Shows the state. */
    void render(State state);

    /**
     * What is shown.
     *
     * @param phase how far sign-in is
     * @param missing name of the empty field, {@code username} or {@code password}; null for none
     * @param fault why it was refused; null when it was not
     */
    record State(Phase phase, @Nullable String missing, @Nullable Fault fault) {}

    /** How far sign-in is. */
    enum Phase {
        /** Waiting for the user. */
        IDLE,
        /** The server looks at name and password. */
        CHECKING,
        /** Accepted; the connection is made. */
        CONNECTING
    }
}
