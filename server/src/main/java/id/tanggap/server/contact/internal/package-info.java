/** How contacts are kept and found. */
@NullMarked
package id.tanggap.server.contact.internal;

import org.jspecify.annotations.NullMarked;
