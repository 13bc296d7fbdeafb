package id.tanggap.console.settings.calendar;

import id.tanggap.protocol.sla.Holiday;

/**
 * A holiday as it is being typed.
 *
 * @param date as people type it
 */
public record HolidayRow(String date, String name, Holiday.Kind kind) {
    /** Nothing typed yet. */
    static final HolidayRow EMPTY = new HolidayRow("", "", Holiday.Kind.LIBUR);

    /** Whether nothing is typed: such a row is left out when saving. */
    boolean isBlank() {
        return date.isBlank() && name.isBlank();
    }
}
