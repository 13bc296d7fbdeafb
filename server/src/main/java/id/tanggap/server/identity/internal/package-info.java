@NullMarked
package id.tanggap.server.identity.internal;

import org.jspecify.annotations.NullMarked;
