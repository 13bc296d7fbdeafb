/** How a command is refused: stable codes, never sentences. */
@NullMarked
package id.tanggap.protocol.fault;

import org.jspecify.annotations.NullMarked;
