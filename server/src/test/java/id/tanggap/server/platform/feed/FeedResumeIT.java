package id.tanggap.server.platform.feed;

import static id.tanggap.server.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.protocol.Cursor;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A cursor is served in full or refused with the reason; never answered by silence. */
@QuarkusTest
@TestProfile(FeedResumeIT.SmallWindow.class)
class FeedResumeIT {
    @Inject Feed feed;
    @Inject FeedHistory history;
    @Inject OutboxReader outbox;
    @Inject DataSource dataSource;

    /** A feed that keeps little in memory. */
    public static class SmallWindow implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tanggap.feed.window", "40", "tanggap.feed.max-behind", "20");
        }
    }

    /**
     * Pruning keeps all that follows a young event, and tests with a clock of their own write
     * events of tomorrow.
     */
    @BeforeEach
    void nothingOfTomorrow() throws SQLException {
        execute("delete from outbox where at > now()");
    }

    @Test
    void aCursorIsServedFromTheEventAfterIt() throws SQLException {
        List<FeedEvent> events = publish(10);
        assertThat(feed.enter(events.get(3).cursor()))
                .isEqualTo(new FeedEntry.At(events.get(4).index()));
        assertThat(feed.enter(events.getLast().cursor())).isEqualTo(new FeedEntry.At(feed.head()));
    }

    @Test
    void anotherHistoryIsRefused() throws SQLException {
        Cursor cursor = publish(1).getFirst().cursor();
        assertThat(feed.enter(new Cursor("1234567890.1", cursor.xid(), cursor.id())))
                .isEqualTo(new FeedEntry.Resync(FeedEntry.Reason.EPOCH));
    }

    @Test
    void theFutureIsRefused() throws SQLException {
        Cursor cursor = publish(1).getFirst().cursor();
        assertThat(feed.enter(new Cursor(cursor.epoch(), cursor.xid() + 1_000_000, 1)))
                .isEqualTo(new FeedEntry.Resync(FeedEntry.Reason.FUTURE));
    }

    @Test
    void tooManyMissedEventsAreRefusedInsideTheWindowAndBeforeIt() throws SQLException {
        List<FeedEvent> events = publish(30);
        FeedEntry refused = new FeedEntry.Resync(FeedEntry.Reason.TOO_FAR_BEHIND);
        assertThat(feed.enter(events.getFirst().cursor())).isEqualTo(refused);
        publish(30);
        assertThat(feed.enter(events.getFirst().cursor())).isEqualTo(refused);
    }

    @Test
    void aPrunedCursorIsRefused() throws SQLException {
        Cursor old = publish(1).getFirst().cursor();
        publish(60); // out of memory
        assertThat(history.prune(Duration.ZERO)).isPositive();
        assertThat(feed.enter(old)).isEqualTo(new FeedEntry.Resync(FeedEntry.Reason.RETENTION));
    }

    @Test
    void pruningKeepsWhatIsYoungerThanTheRetention() throws SQLException {
        publish(3);
        history.prune(Duration.ZERO);
        publish(2);
        history.prune(Duration.ofHours(24));
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void eventsOfARestoredDatabaseAreForgotten() throws SQLException {
        publish(3);
        String epoch = history.open();
        execute("update feed_state set epoch = '1234567890.1'");
        assertThat(history.open()).isEqualTo(epoch);
        assertThat(count()).isZero();
        assertThat(outbox.pruned(epoch)).isEqualTo(new Cursor(epoch, 0, 0));
    }

    /** Publishes, and waits until the feed has read it all. */
    private List<FeedEvent> publish(int count) {
        String queue = Events.unique();
        FeedReading reading = new FeedReading(feed, queue);
        Events.publish(queue, 0, count);
        await().until(() -> reading.events().size() == count);
        return reading.events();
    }

    private long count() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from outbox")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
