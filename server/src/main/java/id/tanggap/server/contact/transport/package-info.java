/** Contacts over REST and WebSocket. */
@NullMarked
package id.tanggap.server.contact.transport;

import org.jspecify.annotations.NullMarked;
