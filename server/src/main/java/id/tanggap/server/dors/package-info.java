/**
 * What became of a report in DORS: numbers of police reports (LP) and loss letters (SKTLK) as
 * people type them, and the stages a report goes through. Identities of reporters and victims never
 * pass here.
 */
@NullMarked
package id.tanggap.server.dors;

import org.jspecify.annotations.NullMarked;
