/** REST and WebSocket doors of the DORS lookup. */
@NullMarked
package id.tanggap.server.dors.transport;

import org.jspecify.annotations.NullMarked;
