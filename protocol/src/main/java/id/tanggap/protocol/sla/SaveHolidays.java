package id.tanggap.protocol.sla;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Replaces the shared holidays of a year. Makes a new version of each calendar that follows the
 * list and is changed by it.
 *
 * @param year 2000 to 2199
 * @param version version read
 * @param holidays all of them, in any order
 */
public record SaveHolidays(
        @Min(2000) @Max(2199) int year,
        @NotNull Integer version,
        @NotNull @Size(max = 100) List<@NotNull @Valid Holiday> holidays)
        implements ClientCommand<HolidayList> {}
