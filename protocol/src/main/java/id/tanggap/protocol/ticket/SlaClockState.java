package id.tanggap.protocol.ticket;

/**
 * State of an SLA clock as stored; lateness of a running clock follows from its due time and the
 * present.
 */
public enum SlaClockState {
    /** No target applies, or the clock has not started. */
    NONE,
    /** Running. */
    RUNNING,
    /** Stopped while the ticket is pending. */
    PAUSED,
    /** Reached in time. */
    MET,
    /** Reached too late, or given up when it was late already. */
    MISSED,
    /** Next response only: the ticket was resolved before the answer fell due. */
    CANCELLED,
    /** The ticket should not have been: merged into another, or spam. Counts for nothing. */
    VOID
}
