/** Tickets: filing, thread, assignment, life cycle, SLA clocks. */
@NullMarked
package id.tanggap.protocol.ticket;

import org.jspecify.annotations.NullMarked;
