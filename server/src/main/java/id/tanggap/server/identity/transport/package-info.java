@NullMarked
package id.tanggap.server.identity.transport;

import org.jspecify.annotations.NullMarked;
