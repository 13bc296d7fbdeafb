/** The files' content: where it lies, what it is, whether it may be taken. */
@NullMarked
package id.tanggap.server.attachment.internal;

import org.jspecify.annotations.NullMarked;
