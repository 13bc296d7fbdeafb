package id.tanggap.protocol.ticket;

import id.tanggap.protocol.ClientCommand;

/** Categories and support groups to choose from. */
public record GetTicketOptions() implements ClientCommand<TicketOptions> {}
