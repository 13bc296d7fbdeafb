/** Canned replies and macros: what agents say and do often, under one key. */
@NullMarked
package id.tanggap.server.macro;

import org.jspecify.annotations.NullMarked;
