@NullMarked
package id.tanggap.server.sla;

import org.jspecify.annotations.NullMarked;
