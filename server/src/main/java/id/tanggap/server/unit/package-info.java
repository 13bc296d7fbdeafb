/** The police's units: Polda and their Polres. Master data, changed by migrations only. */
@NullMarked
package id.tanggap.server.unit;

import org.jspecify.annotations.NullMarked;
