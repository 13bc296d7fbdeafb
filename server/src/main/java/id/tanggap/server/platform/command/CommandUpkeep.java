package id.tanggap.server.platform.command;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Forgets old command ids: a console that was away may come back late, but not for ever. */
@ApplicationScoped
class CommandUpkeep {
    static final Duration KEPT = Duration.ofDays(30);
    private static final Logger LOG = Logger.getLogger(CommandUpkeep.class);

    private final DataSource dataSource;
    private final Clock clock;

    @Inject
    CommandUpkeep(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    @Scheduled(
            every = "1h",
            delayed = "5m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void prune() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from command_log where at < ?")) {
            delete.setObject(
                    1, OffsetDateTime.ofInstant(clock.instant().minus(KEPT), ZoneOffset.UTC));
            int pruned = delete.executeUpdate();
            if (pruned > 0) {
                LOG.infof("%d command ids older than %s forgotten", pruned, KEPT);
            }
        }
    }
}
