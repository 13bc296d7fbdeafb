/** Presence over WebSocket. */
@NullMarked
package id.tanggap.server.presence.transport;

import org.jspecify.annotations.NullMarked;
