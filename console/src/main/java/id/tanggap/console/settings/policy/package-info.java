/** The page of SLA policies: for which tickets, what is promised, what pauses. */
@NullMarked
package id.tanggap.console.settings.policy;

import org.jspecify.annotations.NullMarked;
