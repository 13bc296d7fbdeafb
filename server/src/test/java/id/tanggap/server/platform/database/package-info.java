@NullMarked
package id.tanggap.server.platform.database;

import org.jspecify.annotations.NullMarked;
