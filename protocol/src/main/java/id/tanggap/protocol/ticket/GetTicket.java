package id.tanggap.protocol.ticket;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** One ticket with its thread. */
public record GetTicket(@NotNull UUID ticketId) implements ClientCommand<TicketDetail> {}
