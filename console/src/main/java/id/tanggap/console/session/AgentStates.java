package id.tanggap.console.session;

import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.agent.AgentState;

/** How an agent's state looks, besides its word. */
public final class AgentStates {
    private AgentStates() {}

    /** Name of the icon. */
    public static String icon(AgentState state) {
        return switch (state) {
            case OFFLINE -> "sign-out";
            case AVAILABLE -> "ready";
            case RINGING -> "phone-in";
            case ON_CALL -> "headset";
            case WRAP_UP -> "edit";
            case PAUSED -> "pause";
            case LOST -> "offline";
        };
    }

    /** Its tone. */
    public static Tone tone(AgentState state) {
        return switch (state) {
            case OFFLINE -> Tone.MUTED;
            case AVAILABLE -> Tone.OK;
            case RINGING, ON_CALL -> Tone.INFO;
            case WRAP_UP, PAUSED -> Tone.WARN;
            case LOST -> Tone.DANGER;
        };
    }
}
