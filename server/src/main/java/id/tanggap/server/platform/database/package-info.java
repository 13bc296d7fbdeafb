/**
 * The database: the embedded PostgreSQL with its data folder, or an external one; roles and
 * migrations. All of it is done before Quarkus starts.
 */
@NullMarked
package id.tanggap.server.platform.database;

import org.jspecify.annotations.NullMarked;
