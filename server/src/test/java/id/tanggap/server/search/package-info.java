@NullMarked
package id.tanggap.server.search;

import org.jspecify.annotations.NullMarked;
