package id.tanggap.protocol.recurrence;

/** What becomes of an occurrence on a day on which the calendar is closed. */
public enum OffDays {
    /** It is filed all the same; needs no calendar. */
    FILE,
    /** It is left out. */
    SKIP,
    /** It is filed on the next day that is open. */
    SHIFT
}
