/** How queries become SQL, and where views are kept. */
@NullMarked
package id.tanggap.server.search.internal;

import org.jspecify.annotations.NullMarked;
