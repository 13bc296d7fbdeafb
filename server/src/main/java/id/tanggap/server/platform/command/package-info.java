/**
 * One door for commands of REST and WebSocket: authorization, validation, idempotency, transaction,
 * handler.
 */
@NullMarked
package id.tanggap.server.platform.command;

import org.jspecify.annotations.NullMarked;
