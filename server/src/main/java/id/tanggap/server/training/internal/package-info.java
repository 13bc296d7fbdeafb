/** Tables of training. */
@NullMarked
package id.tanggap.server.training.internal;

import org.jspecify.annotations.NullMarked;
