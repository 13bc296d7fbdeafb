/**
 * The link to the PBX: its settings, its state, and the ordered lane on which features hear its
 * events inside transactions.
 */
@NullMarked
package id.tanggap.server.platform.pbx;

import org.jspecify.annotations.NullMarked;
