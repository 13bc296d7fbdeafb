@NullMarked
package id.tanggap.server.call.internal;

import org.jspecify.annotations.NullMarked;
