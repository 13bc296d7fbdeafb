/** What is typed and not yet sent, kept on this machine over a crash and a restart. */
@NullMarked
package id.tanggap.console.draft;

import org.jspecify.annotations.NullMarked;
