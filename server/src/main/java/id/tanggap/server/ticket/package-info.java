/**
 * Tickets: filing, thread, assignment, life cycle, SLA clocks. What tickets need of calls and of
 * DORS they ask through the interfaces here, which those features implement.
 */
@NullMarked
package id.tanggap.server.ticket;

import org.jspecify.annotations.NullMarked;
