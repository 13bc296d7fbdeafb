@NullMarked
package id.tanggap.console.settings.calendar;

import org.jspecify.annotations.NullMarked;
