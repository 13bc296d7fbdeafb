/**
 * Files on tickets. The content lies in a folder under its digest, the database knows what it is
 * and where it belongs; see {@code docs/adr}.
 */
@NullMarked
package id.tanggap.server.attachment;

import org.jspecify.annotations.NullMarked;
