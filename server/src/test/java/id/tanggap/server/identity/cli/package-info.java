@NullMarked
package id.tanggap.server.identity.cli;

import org.jspecify.annotations.NullMarked;
