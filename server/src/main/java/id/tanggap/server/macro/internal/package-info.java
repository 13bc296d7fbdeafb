/** How canned replies and macros are kept, checked and carried out. */
@NullMarked
package id.tanggap.server.macro.internal;

import org.jspecify.annotations.NullMarked;
