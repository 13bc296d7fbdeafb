/**
 * Figures for supervisors. Reads what other features keep and writes nothing; every figure is
 * defined once, here.
 */
@NullMarked
package id.tanggap.server.report;

import org.jspecify.annotations.NullMarked;
