package id.tanggap.protocol.sla;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Creates a business calendar or makes a new version of one. Open tickets that count in it are
 * counted anew soon afterwards.
 *
 * @param calendarId null to create
 * @param version version read; required when changing
 * @param name its name
 * @param calendar the hours that count
 */
public record SaveCalendar(
        @Nullable UUID calendarId,
        @Nullable Integer version,
        @NotBlank @Size(max = 80) String name,
        @NotNull CalendarDraft calendar)
        implements ClientCommand<CalendarReply> {}
