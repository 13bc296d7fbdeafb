/** Who works tickets: support groups, what their members can do, and who is away. */
@NullMarked
package id.tanggap.protocol.supportgroup;

import org.jspecify.annotations.NullMarked;
