package id.tanggap.protocol.session;

/** How a connection starts. */
public enum ResumeMode {
    /** No cursor was given: the snapshot is the state at {@code cursor}. */
    SNAPSHOT,
    /** Everything after the console's cursor follows as events; the snapshot is absent. */
    REPLAY,
    /**
     * The console's cursor cannot be served (too old, from the future, other epoch): drop what is
     * cached, take the snapshot.
     */
    RESYNC_REQUIRED
}
