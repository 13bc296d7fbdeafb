/** Agents by REST and WebSocket. */
@NullMarked
package id.tanggap.server.agent.transport;

import org.jspecify.annotations.NullMarked;
