package id.tanggap.protocol.sla;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * Asks for the shared holidays of a year.
 *
 * @param year 2000 to 2199
 */
public record ListHolidays(@Min(2000) @Max(2199) int year) implements ClientCommand<HolidayList> {}
