@NullMarked
package id.tanggap.server.attachment;

import org.jspecify.annotations.NullMarked;
