@NullMarked
package id.tanggap.server.search.internal;

import org.jspecify.annotations.NullMarked;
