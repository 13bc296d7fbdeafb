package id.tanggap.protocol.search;

import id.tanggap.protocol.ClientCommand;
import id.tanggap.protocol.ticket.TicketDetail;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A ticket by its number.
 *
 * @param number {@code T-2026-000123}, {@code 2026-123}, {@code #123} or {@code 123}; without a
 *     year the newest ticket with that number
 */
public record GoToTicket(@NotBlank @Size(max = 40) String number)
        implements ClientCommand<TicketDetail> {}
