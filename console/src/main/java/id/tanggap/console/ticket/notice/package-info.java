/** Tells of what happened to tickets elsewhere: quietly, and one click away from the ticket. */
@NullMarked
package id.tanggap.console.ticket.notice;

import org.jspecify.annotations.NullMarked;
