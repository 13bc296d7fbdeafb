/** Contract of presence: who looks at a ticket, and who is writing. */
@NullMarked
package id.tanggap.protocol.presence;

import org.jspecify.annotations.NullMarked;
