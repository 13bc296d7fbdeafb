/** Training sessions: calendar, planning with clashes shown, enrolment, roll call. */
@NullMarked
package id.tanggap.console.training;

import org.jspecify.annotations.NullMarked;
