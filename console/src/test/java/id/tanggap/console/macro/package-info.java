/** Tests of canned replies and macros. */
@NullMarked
package id.tanggap.console.macro;

import org.jspecify.annotations.NullMarked;
