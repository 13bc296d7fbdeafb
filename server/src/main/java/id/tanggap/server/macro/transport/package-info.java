/** Canned replies and macros over REST and WebSocket. */
@NullMarked
package id.tanggap.server.macro.transport;

import org.jspecify.annotations.NullMarked;
