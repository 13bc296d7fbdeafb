/** Operators of the regions: search, card with history, editor. */
@NullMarked
package id.tanggap.console.contact;

import org.jspecify.annotations.NullMarked;
