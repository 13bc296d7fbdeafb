package id.tanggap.protocol.search;

import id.tanggap.protocol.ticket.TicketRow;
import org.jspecify.annotations.Nullable;

/**
 * A ticket that fits a query.
 *
 * @param row the ticket
 * @param snippet the words that were found with some text around them; null when the query has no
 *     words or they stand in the subject alone
 */
public record FoundTicket(TicketRow row, @Nullable Snippet snippet) {}
