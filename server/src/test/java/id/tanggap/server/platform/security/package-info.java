@NullMarked
package id.tanggap.server.platform.security;

import org.jspecify.annotations.NullMarked;
