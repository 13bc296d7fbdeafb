package id.tanggap.training.session;

/** Life of a session: planned, then held or called off, and then it stays so. */
public enum SessionLife {
    /** On the calendar: may be changed, called off, held. */
    PLANNED,
    /** Held; its roll call may still be corrected. */
    COMPLETED,
    /** Called off. */
    CANCELLED;

    /**
     * Whether time, place and trainer may still be changed, people enrolled, the session called
     * off.
     */
    public boolean canChange() {
        return this == PLANNED;
    }

    /** Whether people may be marked. */
    public boolean canTakeRollCall() {
        return this != CANCELLED;
    }
}
