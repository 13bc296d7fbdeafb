package id.tanggap.protocol.sla;

import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.TicketType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Asks what would be promised to a ticket that were filed now.
 *
 * @param ticketType its type
 * @param priority its priority
 * @param category code of its category, of either level
 * @param poldaCode Polda of its unit; null when it has none
 */
public record PreviewSla(
        @NotNull TicketType ticketType,
        @NotNull Priority priority,
        @NotBlank @Size(max = 40) String category,
        @Nullable @Size(max = 20) String poldaCode)
        implements ClientCommand<SlaPreview> {}
