/**
 * The event feed: reads the outbox in an order that loses nothing, keeps the newest events in
 * memory, and tells whoever listens. Cursors, replay and resync are decided here.
 */
@NullMarked
package id.tanggap.server.platform.feed;

import org.jspecify.annotations.NullMarked;
