/**
 * Who works tickets: support groups with what their members can do, whose turn it is, and who
 * stands in for whom. Knows users and categories, nothing of tickets.
 */
@NullMarked
package id.tanggap.server.supportgroup;

import org.jspecify.annotations.NullMarked;
