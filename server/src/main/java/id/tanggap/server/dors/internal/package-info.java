/** Adapters and tables of the DORS lookup. */
@NullMarked
package id.tanggap.server.dors.internal;

import org.jspecify.annotations.NullMarked;
