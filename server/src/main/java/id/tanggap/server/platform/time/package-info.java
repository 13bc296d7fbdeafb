/** The clock, injectable so that rules can be tested. */
@NullMarked
package id.tanggap.server.platform.time;

import org.jspecify.annotations.NullMarked;
