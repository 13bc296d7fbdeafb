@NullMarked
package id.tanggap.server.agent;

import org.jspecify.annotations.NullMarked;
