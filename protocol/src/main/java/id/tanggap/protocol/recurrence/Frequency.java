package id.tanggap.protocol.recurrence;

/** How often a ticket recurs. */
public enum Frequency {
    /** Each day. */
    DAILY,
    /** On weekdays that are named. */
    WEEKLY,
    /** On a day of the month. */
    MONTHLY
}
