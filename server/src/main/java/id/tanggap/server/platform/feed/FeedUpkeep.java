package id.tanggap.server.platform.feed;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/** Keeps the outbox at the size of its retention. */
@ApplicationScoped
class FeedUpkeep {
    private static final Logger LOG = Logger.getLogger(FeedUpkeep.class);

    private final FeedHistory history;
    private final FeedConfig config;

    @Inject
    FeedUpkeep(FeedHistory history, FeedConfig config) {
        this.history = history;
        this.config = config;
    }

    @Scheduled(
            every = "10m",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void prune() throws SQLException {
        long pruned = history.prune(config.retention());
        if (pruned > 0) {
            LOG.infof("feed: %d events older than %s pruned", pruned, config.retention());
        }
    }
}
