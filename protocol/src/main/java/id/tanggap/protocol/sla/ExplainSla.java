package id.tanggap.protocol.sla;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Asks how a ticket's clocks came to stand where they stand.
 *
 * @param ticketId the ticket
 */
public record ExplainSla(@NotNull UUID ticketId) implements ClientCommand<SlaExplanation> {}
