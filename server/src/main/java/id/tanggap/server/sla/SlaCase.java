package id.tanggap.server.sla;

import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.TicketType;
import org.jspecify.annotations.Nullable;

/**
 * What decides which policy a ticket falls under.
 *
 * @param type its type
 * @param priority its priority
 * @param category code of its category
 * @param parentCategory the category above; null when there is none
 * @param poldaCode Polda of its unit; null when it has none
 */
public record SlaCase(
        TicketType type,
        Priority priority,
        String category,
        @Nullable String parentCategory,
        @Nullable String poldaCode) {}
