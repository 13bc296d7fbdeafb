/** Tests of the event feed. */
@NullMarked
package id.tanggap.server.platform.feed;

import org.jspecify.annotations.NullMarked;
