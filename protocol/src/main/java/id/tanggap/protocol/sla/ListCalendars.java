package id.tanggap.protocol.sla;

import id.tanggap.protocol.ClientCommand;

/** Asks for all business calendars. */
public record ListCalendars() implements ClientCommand<CalendarList> {}
