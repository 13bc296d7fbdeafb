package id.tanggap.protocol.agent;

/** Why an agent is not ready. */
public enum PauseReason {
    /** Signed in, not started yet. */
    NOT_STARTED(false),
    /** Rest. */
    BREAK(false),
    /** Meal and prayer. */
    MEAL_PRAYER(false),
    /** Meeting or briefing. */
    MEETING(false),
    /** Training. */
    TRAINING(false),
    /** Works tickets. */
    TICKET_WORK(false),
    /** System: after-call work. */
    WRAP_UP(true),
    /** System: the phone rang and nobody answered. */
    RING_NO_ANSWER(true),
    /** System: the console's connection was lost. */
    CONNECTION_LOST(true);

    private final boolean system;

    PauseReason(boolean system) {
        this.system = system;
    }

    /** True for reasons that only the server gives. */
    public boolean isSystem() {
        return system;
    }
}
