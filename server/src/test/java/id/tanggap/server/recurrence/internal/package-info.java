/** Tests of recurrences. */
@NullMarked
package id.tanggap.server.recurrence.internal;

import org.jspecify.annotations.NullMarked;
