/** Tests of the contract itself. */
@NullMarked
package id.tanggap.protocol;

import org.jspecify.annotations.NullMarked;
