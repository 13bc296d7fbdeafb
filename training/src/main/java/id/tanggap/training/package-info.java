/** Rules of training: curricula, sessions, enrolment, attendance. Plain Java, no persistence. */
@NullMarked
package id.tanggap.training;

import org.jspecify.annotations.NullMarked;
