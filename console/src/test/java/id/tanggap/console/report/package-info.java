@NullMarked
package id.tanggap.console.report;

import org.jspecify.annotations.NullMarked;
