/** Keyset paging of lists. */
@NullMarked
package id.tanggap.server.platform.page;

import org.jspecify.annotations.NullMarked;
