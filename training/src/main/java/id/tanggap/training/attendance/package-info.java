/** The roll call. */
@NullMarked
package id.tanggap.training.attendance;

import org.jspecify.annotations.NullMarked;
