@NullMarked
package id.tanggap.console.shell;

import org.jspecify.annotations.NullMarked;
