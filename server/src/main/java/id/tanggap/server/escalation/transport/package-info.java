/** Escalation over REST and WebSocket. */
@NullMarked
package id.tanggap.server.escalation.transport;

import org.jspecify.annotations.NullMarked;
