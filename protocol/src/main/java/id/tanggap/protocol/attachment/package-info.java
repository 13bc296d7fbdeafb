/** Contract of files on tickets. Their content goes over HTTP, see the REST description. */
@NullMarked
package id.tanggap.protocol.attachment;

import org.jspecify.annotations.NullMarked;
