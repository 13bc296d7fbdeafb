@NullMarked
package id.tanggap.server.search.language;

import org.jspecify.annotations.NullMarked;
