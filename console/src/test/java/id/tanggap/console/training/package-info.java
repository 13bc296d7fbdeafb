@NullMarked
package id.tanggap.console.training;

import org.jspecify.annotations.NullMarked;
