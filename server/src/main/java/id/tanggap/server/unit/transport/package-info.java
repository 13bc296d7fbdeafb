@NullMarked
package id.tanggap.server.unit.transport;

import org.jspecify.annotations.NullMarked;
