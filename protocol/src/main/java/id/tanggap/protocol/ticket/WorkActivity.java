package id.tanggap.protocol.ticket;

/** What time was spent on. */
public enum WorkActivity {
    /** Finding the cause. */
    DIAGNOSIS,
    /** Putting it right. */
    REPAIR,
    /** Speaking with the operator. */
    CONTACT,
    /** On the way. */
    TRAVEL,
    /** Writing it down. */
    DOCUMENTATION,
    /** Anything else. */
    OTHER
}
