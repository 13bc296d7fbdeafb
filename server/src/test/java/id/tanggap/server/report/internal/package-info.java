@NullMarked
package id.tanggap.server.report.internal;

import org.jspecify.annotations.NullMarked;
