/** Training of operators: curricula, dated sessions, enrolment, attendance. */
@NullMarked
package id.tanggap.protocol.training;

import org.jspecify.annotations.NullMarked;
