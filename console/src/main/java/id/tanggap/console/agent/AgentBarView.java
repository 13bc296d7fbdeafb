package id.tanggap.console.agent;

import id.tanggap.protocol.agent.AgentState;
import id.tanggap.protocol.agent.PauseReason;
import id.tanggap.protocol.fault.Fault;
import org.jspecify.annotations.Nullable;

/** The bar that always shows the agent's own state. Event dispatch thread only. */
public interface AgentBarView {
    /** Shows the state. */
    void render(State state);

    /** Tells that a wish was refused. */
    void showFault(Fault fault);

    /** Puts the caret into the extension. */
    void askForExtension();

    /**
     * What is shown.
     *
     * @param state what the agent is doing
     * @param reason why he is paused; null otherwise
     * @param next the pause that begins after the call; null for none
     * @param time time in the state, such as {@code 12:41}; empty when signed out
     * @param extension his phone, or the one last used
     * @param canSignIn whether he may take an extension now
     * @param canBeReady whether he may become ready now
     * @param canPause whether he may pause now, or after the call
     * @param canSignOut whether he may leave the queue now
     */
    record State(
            AgentState state,
            @Nullable PauseReason reason,
            @Nullable PauseReason next,
            String time,
            String extension,
            boolean canSignIn,
            boolean canBeReady,
            boolean canPause,
            boolean canSignOut) {}
}
