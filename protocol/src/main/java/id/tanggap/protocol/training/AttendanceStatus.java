package id.tanggap.protocol.training;

/** Presence of one person at one session. */
public enum AttendanceStatus {
    /** Enrolled, not yet marked. */
    ENROLLED,
    /** On the wait list. */
    WAITING,
    /** There. */
    PRESENT,
    /** There, too late. */
    LATE,
    /** Not there, with leave. */
    EXCUSED,
    /** Not there. */
    ABSENT
}
