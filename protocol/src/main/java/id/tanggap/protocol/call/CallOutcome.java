package id.tanggap.protocol.call;

/** How a call ended. */
public enum CallOutcome {
    /** An agent or the called party answered. */
    ANSWERED,
    /** The caller hung up in the queue before an agent answered. */
    ABANDONED,
    /** The queue's time limit passed. */
    TIMEOUT,
    /** The queue was full or had no member. */
    REJECTED,
    /** Outbound: nobody answered. */
    NO_ANSWER,
    /** Outbound: busy or refused. */
    BUSY,
    /** The PBX could not place or keep the call. */
    FAILED,
    /** The end was not seen live and is not yet in the PBX's files. */
    UNKNOWN
}
