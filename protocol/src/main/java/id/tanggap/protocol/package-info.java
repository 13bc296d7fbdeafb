/**
 * Frames and roots of the console's contract with the server.
 *
 * <p>The console sends {@link id.tanggap.protocol.ClientFrame}s, each with one command; the server
 * answers each with exactly one reply and pushes events. Type names on the wire are stable text
 * {@code feature.verb}.
 */
@NullMarked
package id.tanggap.protocol;

import org.jspecify.annotations.NullMarked;
