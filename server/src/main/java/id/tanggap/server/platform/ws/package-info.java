/**
 * The consoles' WebSocket: handshake, one session per connection with its limits and timers,
 * commands in, replies and events out. What the Jakarta implementation lacks is here.
 */
@NullMarked
package id.tanggap.server.platform.ws;

import org.jspecify.annotations.NullMarked;
