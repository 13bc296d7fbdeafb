package id.tanggap.protocol.call;

/** Where a call stands now. */
public enum CallState {
    /** In the queue, no phone rings. */
    WAITING,
    /** An agent's phone rings, or the called party's. */
    RINGING,
    /** In conversation. */
    ANSWERED,
    /** Over; the agent has not yet given a disposition. */
    WRAP_UP,
    /** Over, and everything about it is known. */
    FINISHED
}
