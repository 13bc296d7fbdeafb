/** What tests with the whole server share. */
@NullMarked
package id.tanggap.server.testing;

import org.jspecify.annotations.NullMarked;
