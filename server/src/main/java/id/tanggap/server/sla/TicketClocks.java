package id.tanggap.server.sla;

import java.util.UUID;

/**
 * The clocks a ticket starts with.
 *
 * @param calendarId calendar in which both count, for good
 * @param firstResponse from filing to the first reply of staff
 * @param resolution from filing to the resolution, stopped while pending
 */
public record TicketClocks(UUID calendarId, SlaClock firstResponse, SlaClock resolution) {}
