@NullMarked
package id.tanggap.console.reference;

import org.jspecify.annotations.NullMarked;
