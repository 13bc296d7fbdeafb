package id.tanggap.server.attachment.internal;

/**
 * Fired in a transaction that took an attachment away: its content may be of no use any more.
 *
 * @param sha256 digest of the content
 */
public record ContentReleased(String sha256) {}
