package id.tanggap.protocol.ticket;

import id.tanggap.protocol.ServerReply;
import java.util.List;

/**
 * Open tickets like the one that is being written.
 *
 * @param items the most alike first, at most 10; those of the same Polda and category before others
 * @param lastHour how many alike were filed within the last hour, anywhere
 * @param problemSuggested whether that is enough to think of one cause: file a PROBLEM
 */
public record SimilarTickets(List<Match> items, int lastHour, boolean problemSuggested)
        implements ServerReply {
    public SimilarTickets {
        items = List.copyOf(items);
    }

    /**
     * One of them.
     *
     * @param ticket the ticket
     * @param similarity of the subjects, 0 to 1
     */
    public record Match(TicketRow ticket, double similarity) {}
}
