@NullMarked
package id.tanggap.server.platform.pbx;

import org.jspecify.annotations.NullMarked;
