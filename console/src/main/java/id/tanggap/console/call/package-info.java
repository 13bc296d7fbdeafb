/** Calls: the caller card, wrap-up, the call log. */
@NullMarked
package id.tanggap.console.call;

import org.jspecify.annotations.NullMarked;
