package id.tanggap.server.ticket.internal;

import id.tanggap.protocol.ticket.FindSimilarTickets;
import id.tanggap.protocol.ticket.SimilarTickets;
import id.tanggap.protocol.ticket.TicketRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers which open tickets are like the one that is being written. */
@ApplicationScoped
public class SimilarFinder {
    private final SimilarSearch search;
    private final TicketRows rows;
    private final Clock clock;

    @Inject
    SimilarFinder(SimilarSearch search, TicketRows rows, Clock clock) {
        this.search = search;
        this.rows = rows;
        this.clock = clock;
    }

    /** See {@code TicketProblems.findSimilar}. */
    public SimilarTickets find(FindSimilarTickets question) {
        SimilarRanking.Wanted wanted = search.wanted(question);
        Instant now = clock.instant();
        List<SimilarRanking.Candidate> candidates =
                search.candidates(question, wanted, now.minus(SimilarRanking.RECENT));
        List<SimilarRanking.Candidate> best = SimilarRanking.best(wanted, candidates);
        Map<UUID, TicketRow> found =
                rows.of(best.stream().map(SimilarRanking.Candidate::id).toList()).stream()
                        .collect(Collectors.toMap(TicketRow::id, Function.identity()));
        List<SimilarTickets.Match> items = new ArrayList<>();
        for (SimilarRanking.Candidate candidate : best) {
            TicketRow row = found.get(candidate.id());
            if (row != null) {
                items.add(new SimilarTickets.Match(row, candidate.similarity()));
            }
        }
        int lastHour = SimilarRanking.lastHour(wanted, candidates, now);
        return new SimilarTickets(items, lastHour, lastHour + 1 >= SimilarRanking.ONE_CAUSE);
    }
}
