/** Tickets that come again and again, each occurrence filed once. */
@NullMarked
package id.tanggap.server.recurrence;

import org.jspecify.annotations.NullMarked;
