@NullMarked
package id.tanggap.console.call;

import org.jspecify.annotations.NullMarked;
