/** Canned replies and macros: chosen by typing, shown before they are used, kept by supervisors. */
@NullMarked
package id.tanggap.console.macro;

import org.jspecify.annotations.NullMarked;
