/** Tests of escalation. */
@NullMarked
package id.tanggap.server.escalation.internal;

import org.jspecify.annotations.NullMarked;
