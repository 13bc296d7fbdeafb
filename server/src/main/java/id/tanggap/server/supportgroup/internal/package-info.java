/** How support groups and absences are kept, and their rules. */
@NullMarked
package id.tanggap.server.supportgroup.internal;

import org.jspecify.annotations.NullMarked;
