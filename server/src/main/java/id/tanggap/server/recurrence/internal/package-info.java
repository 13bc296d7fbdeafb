/** When recurring tickets are due, and how they are kept and filed. */
@NullMarked
package id.tanggap.server.recurrence.internal;

import org.jspecify.annotations.NullMarked;
