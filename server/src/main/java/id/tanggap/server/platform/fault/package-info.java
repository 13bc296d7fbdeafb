/** Refusals: the exception services throw, and its one translation for REST and WebSocket. */
@NullMarked
package id.tanggap.server.platform.fault;

import org.jspecify.annotations.NullMarked;
