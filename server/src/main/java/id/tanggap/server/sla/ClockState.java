package id.tanggap.server.sla;

/** How a clock stands against its goal. The names are contract text. */
public enum ClockState {
    /** The agreement sets no goal for this clock; time is counted but never late. */
    NO_TARGET,
    /** Nothing to wait for yet: the event that starts the clock has not happened. */
    IDLE,
    /** Running, and not past its due time. */
    RUNNING,
    /** Stopped while the ticket is pending, and not past its due time. */
    PAUSED,
    /** Met at or before its due time. */
    MET,
    /** Met after its due time. */
    MISSED,
    /** Past its due time and not met. */
    BREACHED,
    /** No longer asked for, in time: the ticket was resolved before the answer fell due. */
    CANCELLED
}
