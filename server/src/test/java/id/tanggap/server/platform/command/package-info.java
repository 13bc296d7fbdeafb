/** Tests of the one door for commands. */
@NullMarked
package id.tanggap.server.platform.command;

import org.jspecify.annotations.NullMarked;
