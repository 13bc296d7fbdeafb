/** Tests of macros. */
@NullMarked
package id.tanggap.server.macro;

import org.jspecify.annotations.NullMarked;
