@NullMarked
package id.tanggap.console.ticket.notice;

import org.jspecify.annotations.NullMarked;
