package id.tanggap.protocol.report;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Counts tickets by the model of the asset they are about.
 *
 * @param from first day, tickets filed from its midnight on
 * @param to last day, included; at most 400 days later
 * @param zoneId zone of the days, such as {@code Asia/Jakarta}
 */
public record GetTicketsPerModel(
        @NotNull LocalDate from, @NotNull LocalDate to, @NotBlank @Size(max = 40) String zoneId)
        implements ClientCommand<TicketsPerModel> {}
