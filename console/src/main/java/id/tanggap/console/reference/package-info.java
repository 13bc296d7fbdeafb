/** Lists that change rarely and that several screens choose from: Polda, units, operators. */
@NullMarked
package id.tanggap.console.reference;

import org.jspecify.annotations.NullMarked;
