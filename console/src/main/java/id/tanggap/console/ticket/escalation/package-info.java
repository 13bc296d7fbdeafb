/** Escalates a ticket from its page: along a chain, to a group, up to the supervisor. */
@NullMarked
package id.tanggap.console.ticket.escalation;

import org.jspecify.annotations.NullMarked;
