@NullMarked
package id.tanggap.console.ticket.escalation;

import org.jspecify.annotations.NullMarked;
