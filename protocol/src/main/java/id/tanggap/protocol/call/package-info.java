/** Calls: the live one with its caller card, the queue, and the log. */
@NullMarked
package id.tanggap.protocol.call;

import org.jspecify.annotations.NullMarked;
