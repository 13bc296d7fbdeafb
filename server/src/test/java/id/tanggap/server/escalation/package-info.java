/** Tests of escalation. */
@NullMarked
package id.tanggap.server.escalation;

import org.jspecify.annotations.NullMarked;
