/** Places in a session and the wait list. */
@NullMarked
package id.tanggap.training.enrolment;

import org.jspecify.annotations.NullMarked;
