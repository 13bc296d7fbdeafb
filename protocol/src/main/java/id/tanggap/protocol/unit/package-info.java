/** Units of the police: Polda and their Polres. */
@NullMarked
package id.tanggap.protocol.unit;

import org.jspecify.annotations.NullMarked;
