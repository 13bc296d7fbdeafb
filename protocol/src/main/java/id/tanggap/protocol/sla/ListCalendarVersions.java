package id.tanggap.protocol.sla;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Asks for the versions of a calendar.
 *
 * @param calendarId the calendar
 */
public record ListCalendarVersions(@NotNull UUID calendarId)
        implements ClientCommand<CalendarVersionList> {}
