@NullMarked
package id.tanggap.console.ticket;

import org.jspecify.annotations.NullMarked;
