/** Calls and queues by REST and WebSocket. */
@NullMarked
package id.tanggap.server.call.transport;

import org.jspecify.annotations.NullMarked;
