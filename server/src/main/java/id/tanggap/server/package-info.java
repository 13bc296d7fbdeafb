/** The server's entry point. */
@NullMarked
package id.tanggap.server;

import org.jspecify.annotations.NullMarked;
