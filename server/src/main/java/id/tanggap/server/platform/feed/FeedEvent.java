package id.tanggap.server.platform.feed;

import id.tanggap.protocol.Cursor;
import id.tanggap.protocol.ServerEvent;
import id.tanggap.server.platform.outbox.Audience;

/**
 * An event of the feed.
 *
 * @param index counts the events this node has read, from 0
 * @param cursor its place in the feed
 * @param payload the {@link ServerEvent} as JSON
 * @param frame the JSON of its frame from {@code at} on, UTF-8, made once for all consoles; what
 *     stands before it differs by console
 * @param audience who may see it
 * @param readAt {@link System#nanoTime} when this node read it
 */
@SuppressWarnings("ArrayRecordComponent") // shared, never changed and never compared
public record FeedEvent(
        long index, Cursor cursor, String payload, byte[] frame, Audience audience, long readAt) {}
