package id.tanggap.console.search;

/** What can be done to many tickets at once. */
public enum BulkKind {
    /** Give them to a support group, or to one of its members. */
    ASSIGN,
    /** Move them along their life cycle. */
    STATUS,
    /** Choose their priority. */
    PRIORITY,
    /** Give them another category. */
    CATEGORY,
    /** Give them another type. */
    TYPE,
    /** Write to the operator, or a note. */
    SAY,
    /** Put them out of sight for a while. */
    SNOOZE,
    /** Link them to the problem that caused them. */
    CAUSED_BY,
    /** Follow them. */
    WATCH,
    /** No longer follow them. */
    UNWATCH
}
