/** The page "what if": a change of the promises played over tickets of the past. */
@NullMarked
package id.tanggap.console.settings.whatif;

import org.jspecify.annotations.NullMarked;
