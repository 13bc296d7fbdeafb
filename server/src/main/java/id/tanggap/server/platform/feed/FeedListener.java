package id.tanggap.server.platform.feed;

/** Is told of news by the feed's reader thread; returns at once and never throws. */
public interface FeedListener {
    /** Events were appended: read from where you stand to {@link Feed#head()}. */
    void onEvents();

    /**
     * The database is now another history (a backup was restored, a standby took over). Indexes and
     * cursors of before mean nothing any more.
     */
    void onNewEpoch();
}
