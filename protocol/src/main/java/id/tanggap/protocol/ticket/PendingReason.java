package id.tanggap.protocol.ticket;

/** Whom or what a pending ticket waits for. */
public enum PendingReason {
    /** The operator's answer. */
    OPERATOR,
    /** A spare part. */
    SPARE_PART,
    /** A vendor. */
    VENDOR,
    /** Another unit of the police. */
    OTHER_UNIT,
    /** A planned date. */
    PLANNED_DATE
}
