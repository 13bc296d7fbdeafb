@NullMarked
package id.tanggap.server.sla.internal;

import org.jspecify.annotations.NullMarked;
