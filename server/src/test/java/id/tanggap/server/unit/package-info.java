@NullMarked
package id.tanggap.server.unit;

import org.jspecify.annotations.NullMarked;
