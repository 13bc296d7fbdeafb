/** What the server makes of requests that make no sense. */
@NullMarked
package id.tanggap.server.platform.fault;

import org.jspecify.annotations.NullMarked;
