/** Attachments over REST and WebSocket. */
@NullMarked
package id.tanggap.server.attachment.transport;

import org.jspecify.annotations.NullMarked;
