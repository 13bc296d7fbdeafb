@NullMarked
package id.tanggap.console.dors;

import org.jspecify.annotations.NullMarked;
