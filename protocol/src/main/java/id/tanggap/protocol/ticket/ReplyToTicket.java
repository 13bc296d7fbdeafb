package id.tanggap.protocol.ticket;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Adds to the thread. Never refused for a stale version: replies do not overwrite each other.
 *
 * @param ticketId the ticket
 * @param kind REPLY, CONTACT_REPLY or NOTE
 * @param text what to add, up to 20,000 characters
 */
public record ReplyToTicket(
        @NotNull UUID ticketId,
        @NotNull TicketEntryKind kind,
        @NotBlank @Size(max = 20_000) String text)
        implements ClientCommand<TicketDetail> {}
