package id.tanggap.protocol.sla;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A business calendar as it stands; {@code timeZone}, {@code hours} and {@code holidays} can be
 * handed to a simulation as they are.
 *
 * @param id its key
 * @param name its name
 * @param timeZone IANA zone of the hours
 * @param hours open intervals by weekday MON to SUN
 * @param holidays every closed day, {@code yyyy-MM-dd}: shared and own ones, without the workdays
 * @param ownHolidays those that are closed in this calendar only
 * @param sharedHolidays whether it follows the shared list
 * @param workdays days of the shared list on which it is open all the same
 * @param updatedAt when this version was made
 * @param updatedBy who made it
 * @param version for updates; clocks and ledger name the version they counted in
 */
public record CalendarView(
        UUID id,
        String name,
        String timeZone,
        Map<String, @Nullable List<@Nullable List<@Nullable String>>> hours,
        List<@Nullable String> holidays,
        List<@Nullable String> ownHolidays,
        boolean sharedHolidays,
        List<@Nullable String> workdays,
        Instant updatedAt,
        String updatedBy,
        int version) {}
