/** Escalation of tickets: to those who know more, and to the supervisor. */
@NullMarked
package id.tanggap.protocol.escalation;

import org.jspecify.annotations.NullMarked;
