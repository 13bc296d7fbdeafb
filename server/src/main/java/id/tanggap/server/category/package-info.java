/**
 * Categories of tickets in two levels, with their own fields and the support group that gets their
 * tickets first. Knows nothing of tickets.
 */
@NullMarked
package id.tanggap.server.category;

import org.jspecify.annotations.NullMarked;
