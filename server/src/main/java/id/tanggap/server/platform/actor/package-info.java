/** Who is acting: the one identity that services, audit and authorization see. */
@NullMarked
package id.tanggap.server.platform.actor;

import org.jspecify.annotations.NullMarked;
