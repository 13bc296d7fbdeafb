/** Search by REST and WebSocket. */
@NullMarked
package id.tanggap.server.search.transport;

import org.jspecify.annotations.NullMarked;
