/** Figures for supervisors. */
@NullMarked
package id.tanggap.protocol.report;

import org.jspecify.annotations.NullMarked;
