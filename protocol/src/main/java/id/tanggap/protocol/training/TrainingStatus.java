package id.tanggap.protocol.training;

/** Life cycle of a training session. */
public enum TrainingStatus {
    /** On the calendar. */
    PLANNED,
    /** Held; attendance is recorded. */
    COMPLETED,
    /** Called off, with a reason. */
    CANCELLED
}
