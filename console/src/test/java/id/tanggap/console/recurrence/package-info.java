/** Tests of recurring tickets. */
@NullMarked
package id.tanggap.console.recurrence;

import org.jspecify.annotations.NullMarked;
