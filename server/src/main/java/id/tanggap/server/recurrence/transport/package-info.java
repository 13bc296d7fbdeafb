/** Recurring tickets over REST and WebSocket. */
@NullMarked
package id.tanggap.server.recurrence.transport;

import org.jspecify.annotations.NullMarked;
