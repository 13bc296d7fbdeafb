@NullMarked
package id.tanggap.console.app;

import org.jspecify.annotations.NullMarked;
