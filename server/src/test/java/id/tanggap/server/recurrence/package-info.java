/** Tests of recurrences. */
@NullMarked
package id.tanggap.server.recurrence;

import org.jspecify.annotations.NullMarked;
