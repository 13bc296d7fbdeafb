/** Tickets that come again and again, such as the daily check of the equipment. */
@NullMarked
package id.tanggap.protocol.recurrence;

import org.jspecify.annotations.NullMarked;
