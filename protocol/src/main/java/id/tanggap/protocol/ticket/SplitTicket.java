package id.tanggap.protocol.ticket;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes an entry of a thread the beginning of a ticket of its own, linked to the one it came from.
 * The reply is the new ticket.
 *
 * @param ticketId the ticket in whose thread it stands
 * @param entryId the entry; one with a text
 * @param subject of the new ticket, up to 200 characters
 * @param category code of its category; null for the same
 * @param fields values of that category's own fields; null for the same
 */
public record SplitTicket(
        @NotNull UUID ticketId,
        @NotNull UUID entryId,
        @NotBlank @Size(max = 200) String subject,
        @Nullable @Size(max = 40) String category,
        @Nullable @Size(max = 100) Map<String, String> fields)
        implements ClientCommand<TicketDetail> {}
