/**
 * Calls: live from the PBX's events, for good from its files; the caller card; the log. A call is a
 * {@code linkedid}, and is kept exactly once.
 */
@NullMarked
package id.tanggap.server.call;

import org.jspecify.annotations.NullMarked;
