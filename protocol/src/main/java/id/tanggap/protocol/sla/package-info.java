/** Service levels: policies, business calendars, and what became of the promises. */
@NullMarked
package id.tanggap.protocol.sla;

import org.jspecify.annotations.NullMarked;
