/** Makes the database that benchmarks of search, views and service levels run on. */
@NullMarked
package id.tanggap.e2e.bench.data;

import org.jspecify.annotations.NullMarked;
