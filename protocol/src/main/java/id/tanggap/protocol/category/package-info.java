/** Categories of tickets: two levels, with fields of their own. */
@NullMarked
package id.tanggap.protocol.category;

import org.jspecify.annotations.NullMarked;
