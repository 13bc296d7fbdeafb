/** Lookup of what became of a report in DORS. */
@NullMarked
package id.tanggap.protocol.dors;

import org.jspecify.annotations.NullMarked;
