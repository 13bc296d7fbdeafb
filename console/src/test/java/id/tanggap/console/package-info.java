@NullMarked
package id.tanggap.console;

import org.jspecify.annotations.NullMarked;
