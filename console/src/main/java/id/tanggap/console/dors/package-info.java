/** Looks up what became of a report in DORS. */
@NullMarked
package id.tanggap.console.dors;

import org.jspecify.annotations.NullMarked;
