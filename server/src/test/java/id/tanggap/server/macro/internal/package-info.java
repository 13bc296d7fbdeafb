/** Tests of macros. */
@NullMarked
package id.tanggap.server.macro.internal;

import org.jspecify.annotations.NullMarked;
