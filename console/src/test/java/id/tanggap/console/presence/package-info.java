@NullMarked
package id.tanggap.console.presence;

import org.jspecify.annotations.NullMarked;
