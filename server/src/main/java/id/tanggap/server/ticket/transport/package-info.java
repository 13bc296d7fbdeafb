/** Tickets over REST and WebSocket. */
@NullMarked
package id.tanggap.server.ticket.transport;

import org.jspecify.annotations.NullMarked;
