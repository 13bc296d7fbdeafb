package id.tanggap.protocol.escalation;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * The escalations of a ticket.
 *
 * @param ticketId the ticket
 */
public record ListEscalations(@NotNull UUID ticketId) implements ClientCommand<EscalationList> {}
