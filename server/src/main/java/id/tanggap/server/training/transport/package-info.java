/** REST and WebSocket doors of training. */
@NullMarked
package id.tanggap.server.training.transport;

import org.jspecify.annotations.NullMarked;
