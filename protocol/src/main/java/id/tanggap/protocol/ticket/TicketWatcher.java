package id.tanggap.protocol.ticket;

import java.util.UUID;

/** A user who follows a ticket. */
public record TicketWatcher(UUID userId, String name) {}
