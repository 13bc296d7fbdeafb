/** Presence: who looks at a ticket, and who is writing. Forgotten within seconds, kept nowhere. */
@NullMarked
package id.tanggap.server.presence;

import org.jspecify.annotations.NullMarked;
