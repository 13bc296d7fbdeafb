@NullMarked
package id.tanggap.server.attachment.internal;

import org.jspecify.annotations.NullMarked;
