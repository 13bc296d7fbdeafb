/** Service levels over REST. */
@NullMarked
package id.tanggap.server.sla.transport;

import org.jspecify.annotations.NullMarked;
