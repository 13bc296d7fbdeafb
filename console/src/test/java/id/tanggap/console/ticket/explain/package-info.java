@NullMarked
package id.tanggap.console.ticket.explain;

import org.jspecify.annotations.NullMarked;
