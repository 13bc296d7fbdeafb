/** Tests of placeholders. */
@NullMarked
package id.tanggap.protocol.macro;

import org.jspecify.annotations.NullMarked;
