@NullMarked
package id.tanggap.server.identity;

import org.jspecify.annotations.NullMarked;
