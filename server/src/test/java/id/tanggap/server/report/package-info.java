@NullMarked
package id.tanggap.server.report;

import org.jspecify.annotations.NullMarked;
