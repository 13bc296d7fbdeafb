package id.tanggap.console.settings.calendar;

import id.tanggap.console.reference.DayText;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.sla.Holiday;
import id.tanggap.protocol.sla.HolidayList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The shared holidays of a year as they are being typed.
 *
 * @param year the year
 * @param holidays a row each
 */
public record HolidayFields(int year, List<HolidayRow> holidays) {
    public HolidayFields {
        holidays = List.copyOf(holidays);
    }

    static HolidayFields of(HolidayList list) {
        return new HolidayFields(
                list.year(),
                list.items().stream()
                        .map(day -> new HolidayRow(DayText.of(day.date()), day.name(), day.kind()))
                        .toList());
    }

    List<FieldError> check() {
        List<FieldError> wrong = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < holidays.size(); i++) {
            HolidayRow row = holidays.get(i);
            if (row.isBlank()) {
                continue;
            }
            LocalDate day = day(row);
            if (day == null) {
                wrong.add(FieldError.of("holidays[" + i + "].date", "NOT_DAYS"));
            } else if (day.getYear() != year) {
                wrong.add(FieldError.of("holidays[" + i + "].date", "OTHER_YEAR"));
            } else if (!seen.add(day)) {
                wrong.add(FieldError.of("holidays[" + i + "].date", "DUPLICATE"));
            } else if (row.name().isBlank()) {
                wrong.add(FieldError.of("holidays[" + i + "].name", "REQUIRED"));
            }
        }
        return wrong;
    }

    /** As the server takes them; only of fields that {@link #check()} finds nothing wrong with. */
    List<Holiday> list() {
        return holidays.stream()
                .filter(row -> !row.isBlank())
                .map(
                        row ->
                                new Holiday(
                                        Objects.requireNonNull(day(row), "checked"),
                                        row.name().strip(),
                                        row.kind()))
                .toList();
    }

    private @Nullable LocalDate day(HolidayRow row) {
        return DayText.day(row.date(), LocalDate.of(year, 1, 1));
    }
}
