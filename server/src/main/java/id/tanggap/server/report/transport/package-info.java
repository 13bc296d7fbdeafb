/** Reports by REST and WebSocket. */
@NullMarked
package id.tanggap.server.report.transport;

import org.jspecify.annotations.NullMarked;
