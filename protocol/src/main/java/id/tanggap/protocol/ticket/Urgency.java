package id.tanggap.protocol.ticket;

/** How soon it hurts. */
public enum Urgency {
    /** Can wait for days. */
    LOW,
    /** Needed today. */
    MEDIUM,
    /** Work stands still. */
    HIGH
}
