/** Benchmarks: the promises of the design, measured on the packaged server. */
@NullMarked
package id.tanggap.e2e.bench;

import org.jspecify.annotations.NullMarked;
