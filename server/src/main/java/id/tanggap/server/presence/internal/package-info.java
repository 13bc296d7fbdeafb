/** Rows of presence. */
@NullMarked
package id.tanggap.server.presence.internal;

import org.jspecify.annotations.NullMarked;
