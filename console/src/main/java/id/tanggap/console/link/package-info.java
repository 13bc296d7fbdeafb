/** What one feature asks of another, so that features do not know each other. */
@NullMarked
package id.tanggap.console.link;

import org.jspecify.annotations.NullMarked;
