@NullMarked
package id.tanggap.server.presence;

import org.jspecify.annotations.NullMarked;
