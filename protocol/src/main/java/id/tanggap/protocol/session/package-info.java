/** Greeting, heartbeat and token renewal of one WebSocket connection. */
@NullMarked
package id.tanggap.protocol.session;

import org.jspecify.annotations.NullMarked;
