/** How policies and calendars are kept. */
@NullMarked
package id.tanggap.server.sla.internal;

import org.jspecify.annotations.NullMarked;
