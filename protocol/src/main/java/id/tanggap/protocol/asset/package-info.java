/** The desk's and the units' equipment. */
@NullMarked
package id.tanggap.protocol.asset;

import org.jspecify.annotations.NullMarked;
