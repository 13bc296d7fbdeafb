package id.tanggap.protocol.report;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The figures of one day.
 *
 * @param date the day
 * @param zoneId zone whose midnight bounds the day
 */
public record GetDayReport(@NotNull LocalDate date, @NotBlank @Size(max = 40) String zoneId)
        implements ClientCommand<DayReport> {}
