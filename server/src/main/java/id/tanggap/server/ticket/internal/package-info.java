/** How tickets live and are kept. */
@NullMarked
package id.tanggap.server.ticket.internal;

import org.jspecify.annotations.NullMarked;
