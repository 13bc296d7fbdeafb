/** Start of the console and its hand-written wiring. */
@NullMarked
package id.tanggap.console.app;

import org.jspecify.annotations.NullMarked;
