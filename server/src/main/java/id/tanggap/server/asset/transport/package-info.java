/** Assets over REST and WebSocket. */
@NullMarked
package id.tanggap.server.asset.transport;

import org.jspecify.annotations.NullMarked;
