@NullMarked
package id.tanggap.server.call;

import org.jspecify.annotations.NullMarked;
