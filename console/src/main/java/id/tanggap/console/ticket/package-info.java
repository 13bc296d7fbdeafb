/** Tickets: the list, one ticket with its thread, and the editor a ticket is filed with. */
@NullMarked
package id.tanggap.console.ticket;

import org.jspecify.annotations.NullMarked;
