/** How escalations and their templates are kept, and their rules. */
@NullMarked
package id.tanggap.server.escalation.internal;

import org.jspecify.annotations.NullMarked;
