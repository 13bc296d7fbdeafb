/**
 * Hands tickets on to those who know more, and up to the supervisor. Stands on tickets; no ticket
 * knows of it.
 */
@NullMarked
package id.tanggap.server.escalation;

import org.jspecify.annotations.NullMarked;
