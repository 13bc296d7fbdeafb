@NullMarked
package id.tanggap.server.platform.config;

import org.jspecify.annotations.NullMarked;
