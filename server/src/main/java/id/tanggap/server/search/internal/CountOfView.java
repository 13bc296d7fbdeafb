package id.tanggap.server.search.internal;

import id.tanggap.server.search.internal.TicketFinder.Total;
import id.tanggap.server.search.language.Node;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.UUID;

/**
 * Counts what a view holds, in a transaction of its own: one that takes too long spoils no other.
 */
@ApplicationScoped
public class CountOfView {
    private static final Duration LIMIT = Duration.ofSeconds(1);

    private final TicketFinder finder;

    @Inject
    CountOfView(TicketFinder finder) {
        this.finder = finder;
    }

    /** How many tickets fit. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Total of(Node query, UUID userId) {
        return finder.count(new RunningSearches.Running(), query, userId, LIMIT);
    }
}
