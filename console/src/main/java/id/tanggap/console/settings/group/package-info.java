/** The pages of support groups, with members and what they know, and of absences. */
@NullMarked
package id.tanggap.console.settings.group;

import org.jspecify.annotations.NullMarked;
