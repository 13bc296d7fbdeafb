/** Files on a ticket: a part of the ticket's page, which puts it in its place. */
@NullMarked
package id.tanggap.console.attachment;

import org.jspecify.annotations.NullMarked;
