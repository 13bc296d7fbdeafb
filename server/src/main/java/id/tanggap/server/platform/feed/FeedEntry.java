package id.tanggap.server.platform.feed;

/** Whether and where a console can carry on from its cursor. */
public sealed interface FeedEntry {
    /**
     * It can.
     *
     * @param index index of the first event it has not seen
     */
    record At(long index) implements FeedEntry {}

    /**
     * It cannot: it has to take a fresh snapshot.
     *
     * @param reason why
     */
    record Resync(Reason reason) implements FeedEntry {}

    /** Why a cursor cannot be served. */
    enum Reason {
        /** It belongs to another history of the database. */
        EPOCH,
        /** It lies after everything that was ever written. */
        FUTURE,
        /** Events after it were pruned. */
        RETENTION,
        /** Too many events lie between. */
        TOO_FAR_BEHIND
    }
}
