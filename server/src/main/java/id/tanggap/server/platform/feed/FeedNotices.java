package id.tanggap.server.platform.feed;

import id.tanggap.server.platform.outbox.OutboxWritten;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Wakes the feeds of other nodes, and is woken by them. A notice has no payload and is never sent
 * in a business transaction: {@code NOTIFY} there would make commits wait for each other. A lost
 * notice costs latency only, because every feed also polls.
 */
@ApplicationScoped
class FeedNotices {
    private static final Logger LOG = Logger.getLogger(FeedNotices.class);
    private static final String CHANNEL = "tanggap_feed";

    /** No fsync for a transaction that writes nothing. */
    private static final String ANNOUNCE =
            "select set_config('synchronous_commit', 'off', true), pg_notify('"
                    + CHANNEL
                    + "', '')";

    private static final Duration BETWEEN_NOTICES = Duration.ofMillis(20);
    private static final Duration LISTEN_TURN = Duration.ofSeconds(10);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final DataSource dataSource;
    private final Feed feed;
    private final FeedSignal written = new FeedSignal();
    private volatile boolean stopped;
    private Thread listener = new Thread();
    private Thread announcer = new Thread();

    @Inject
    FeedNotices(DataSource dataSource, Feed feed) {
        this.dataSource = dataSource;
        this.feed = feed;
    }

    void start(@Observes StartupEvent event) {
        listener = Thread.ofVirtual().name("feed-listener").start(() -> run(this::listen));
        announcer = Thread.ofVirtual().name("feed-announcer").start(() -> run(this::announce));
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        written.raise(); // a last notice: it wakes our own listener too
        announcer.join(AFTER_FAILURE);
        listener.join(AFTER_FAILURE);
        listener.interrupt();
    }

    void written(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxWritten event) {
        written.raise();
    }

    private interface Work {
        void run() throws SQLException, InterruptedException;
    }

    private void run(Work work) {
        boolean failing = false;
        while (!stopped) {
            try {
                work.run();
                failing = false;
            } catch (SQLException e) {
                if (!failing && !stopped) {
                    LOG.warn("feed: notices between nodes do not work; polling", e);
                }
                failing = true;
                pause(AFTER_FAILURE);
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    /** Holds one connection for as long as it lives. */
    private void listen() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
            feed.wake(); // for what was written while nobody listened
            PGConnection notices = connection.unwrap(PGConnection.class);
            while (!stopped) {
                if (notices.getNotifications((int) LISTEN_TURN.toMillis()).length > 0) {
                    feed.wake();
                }
            }
            statement.execute("unlisten *");
        }
    }

    private void announce() throws SQLException, InterruptedException {
        written.await(LISTEN_TURN);
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(ANNOUNCE);
        }
        Thread.sleep(BETWEEN_NOTICES);
    }

    private static void pause(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
