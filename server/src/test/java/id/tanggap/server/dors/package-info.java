@NullMarked
package id.tanggap.server.dors;

import org.jspecify.annotations.NullMarked;
