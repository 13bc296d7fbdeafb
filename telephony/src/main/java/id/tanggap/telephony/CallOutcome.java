package id.tanggap.telephony;

/** How a call ended. It is settled when the last leg is gone. */
public enum CallOutcome {
    /** Somebody spoke: an agent took the caller, or the dialled party answered. */
    ANSWERED,
    /** The caller left the queue before an agent answered. */
    ABANDONED,
    /** Nobody answered: the queue let the caller go, or the dialled party did not pick up. */
    NO_ANSWER,
    /** The dialled party was busy. */
    BUSY,
    /** The call could not be placed (unknown number, congestion, phone not reachable). */
    FAILED,
    /**
     * The call ended while we were not connected. The PBX's own files (CDR, queue_log) tell the
     * truth later.
     */
    UNKNOWN
}
