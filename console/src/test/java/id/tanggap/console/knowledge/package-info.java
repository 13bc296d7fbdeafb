@NullMarked
package id.tanggap.console.knowledge;

import org.jspecify.annotations.NullMarked;
