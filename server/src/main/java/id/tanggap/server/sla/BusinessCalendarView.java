package id.tanggap.server.sla;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A business calendar as it is shown; {@code timeZone}, {@code hours} and {@code holidays} can be
 * handed to a simulation as they are.
 *
 * @param id its key
 * @param name its name
 * @param timeZone IANA zone of the hours
 * @param hours open intervals by weekday MON to SUN
 * @param holidays closed days, {@code yyyy-MM-dd}
 * @param version for updates
 */
public record BusinessCalendarView(
        UUID id,
        String name,
        String timeZone,
        Map<String, @Nullable List<@Nullable List<@Nullable String>>> hours,
        List<@Nullable String> holidays,
        int version) {}
