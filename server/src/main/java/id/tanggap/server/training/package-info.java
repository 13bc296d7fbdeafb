/**
 * Training of operators: sessions for a Polda, enrolment, attendance. The rules are the training
 * module's; here they meet the database.
 */
@NullMarked
package id.tanggap.server.training;

import org.jspecify.annotations.NullMarked;
