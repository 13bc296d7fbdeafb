/** Explains on a ticket's page how its SLA clocks came to stand where they stand. */
@NullMarked
package id.tanggap.console.ticket.explain;

import org.jspecify.annotations.NullMarked;
