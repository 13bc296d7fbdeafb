/** Users and what they may do. */
@NullMarked
package id.tanggap.protocol.identity;

import org.jspecify.annotations.NullMarked;
