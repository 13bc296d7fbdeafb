package id.tanggap.server.platform.outbox;

/**
 * Fired inside a transaction that wrote to the outbox; observe it after success to wake the feed.
 */
public enum OutboxWritten {
    /** There is nothing to tell but that. */
    INSTANCE
}
