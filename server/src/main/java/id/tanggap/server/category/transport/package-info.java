/** Categories over REST and WebSocket. */
@NullMarked
package id.tanggap.server.category.transport;

import org.jspecify.annotations.NullMarked;
