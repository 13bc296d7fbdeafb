package id.tanggap.protocol.ticket;

/**
 * State of an SLA clock as stored; lateness of a running clock follows from its due time and the
 * present.
 */
public enum SlaClockState {
    /** No target applies. */
    NONE,
    /** Running. */
    RUNNING,
    /** Stopped while the ticket is pending. */
    PAUSED,
    /** Reached in time. */
    MET,
    /** Reached too late. */
    MISSED
}
