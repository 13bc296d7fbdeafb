/** Tickets that come again and again, kept by supervisors. */
@NullMarked
package id.tanggap.console.recurrence;

import org.jspecify.annotations.NullMarked;
