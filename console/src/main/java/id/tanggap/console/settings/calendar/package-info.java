/** The pages of business calendars with their versions, and of the shared holidays. */
@NullMarked
package id.tanggap.console.settings.calendar;

import org.jspecify.annotations.NullMarked;
