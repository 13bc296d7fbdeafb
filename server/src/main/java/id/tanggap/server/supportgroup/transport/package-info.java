/** Support groups over REST and WebSocket. */
@NullMarked
package id.tanggap.server.supportgroup.transport;

import org.jspecify.annotations.NullMarked;
