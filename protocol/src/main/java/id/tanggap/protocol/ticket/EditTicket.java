package id.tanggap.protocol.ticket;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Edits a ticket. Only fields in which {@code mine} differs from {@code base} are changed, so edits
 * that do not overlap never get in each other's way. A field that somebody else changed to another
 * value in the meantime is a conflict: then nothing is changed, and the refusal {@code
 * EDIT_CONFLICT} has a field error {@code CONFLICT} for each with {@code base}, {@code mine},
 * {@code theirs}, {@code changedBy} and {@code changedAt}; none is the empty text.
 *
 * @param ticketId the ticket
 * @param version version read
 * @param base the fields as they were read
 * @param mine the fields as they shall be
 */
public record EditTicket(
        @NotNull UUID ticketId,
        @NotNull Integer version,
        @NotNull TicketFields base,
        @NotNull TicketFields mine)
        implements ClientCommand<TicketDetail> {}
