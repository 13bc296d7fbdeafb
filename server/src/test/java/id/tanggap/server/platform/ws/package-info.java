/** Tests of the consoles' WebSocket. */
@NullMarked
package id.tanggap.server.platform.ws;

import org.jspecify.annotations.NullMarked;
