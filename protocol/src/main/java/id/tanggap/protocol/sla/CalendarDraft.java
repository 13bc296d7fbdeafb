package id.tanggap.protocol.sla;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The hours that count. Everything is text here, so that what cannot be read is refused by name.
 *
 * @param timeZone IANA zone of the hours, such as {@code Asia/Jayapura}
 * @param hours open intervals {@code ["07:30", "12:00"]} by weekday MON to SUN; a day that is
 *     absent is closed
 * @param holidays own closed days, {@code yyyy-MM-dd}, besides the shared ones
 * @param sharedHolidays whether the days of the shared list are closed; null means they are
 * @param workdays days of the shared list on which this calendar is open all the same
 */
public record CalendarDraft(
        @Nullable String timeZone,
        @Nullable Map<String, @Nullable List<@Nullable List<@Nullable String>>> hours,
        @Nullable List<@Nullable String> holidays,
        @Nullable Boolean sharedHolidays,
        @Nullable List<@Nullable String> workdays) {}
