/** The append-only record of who did what. */
@NullMarked
package id.tanggap.server.platform.audit;

import org.jspecify.annotations.NullMarked;
