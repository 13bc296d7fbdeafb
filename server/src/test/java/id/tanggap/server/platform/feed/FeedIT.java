package id.tanggap.server.platform.feed;

import static id.tanggap.server.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.protocol.Cursor;
import id.tanggap.server.platform.outbox.Audience;
import id.tanggap.server.platform.outbox.Outbox;
import id.tanggap.server.testing.DatabaseResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Nothing is lost, doubled or put out of order between a commit and the feed. */
@QuarkusTest
class FeedIT {
    private static final int WRITERS = 8;
    private static final int EVENTS_EACH = 1300;
    private static final int LONGEST_MICROS = 8000;

    @Inject Feed feed;
    @Inject Outbox outbox;
    @Inject DataSource dataSource;

    @Test
    void eightWritersLoseNothingWhileTheNaiveReaderDoes() throws Exception {
        String queue = Events.unique();
        FeedReading reading = new FeedReading(feed, queue);
        AtomicBoolean writing = new AtomicBoolean(true);
        Set<Integer> naive;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Set<Integer>> control = threads.submit(() -> readByIdAlone(queue, writing));
            List<? extends Future<?>> writers =
                    IntStream.range(0, WRITERS)
                            .mapToObj(w -> threads.submit(() -> write(queue, w)))
                            .toList();
            for (Future<?> writer : writers) {
                writer.get();
            }
            writing.set(false);
            naive = control.get();
        }
        int written = WRITERS * EVENTS_EACH;
        await().until(() -> reading.events().size() >= written);

        assertThat(reading.numbers())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, written).boxed().toList());
        assertThat(reading.events().stream().map(FeedEvent::cursor))
                .isSortedAccordingTo(
                        Comparator.comparingLong(Cursor::xid).thenComparingLong(Cursor::id));
        // The harness is able to see losses: the naive reader has some.
        assertThat(naive).hasSizeLessThan(written);
    }

    @Test
    void whatWasRolledBackIsNeverSeen() {
        String queue = Events.unique();
        FeedReading reading = new FeedReading(feed, queue);
        QuarkusTransaction.begin();
        outbox.publish(Events.event(queue, 1), Audience.ALL);
        QuarkusTransaction.rollback();
        Events.publish(queue, 2, Audience.ALL);
        await().until(() -> !reading.events().isEmpty());
        assertThat(reading.numbers()).containsExactly(2);
    }

    @Test
    void anOpenTransactionHoldsLaterEventsBackAndShowsAsLag() throws SQLException {
        String queue = Events.unique();
        FeedReading reading = new FeedReading(feed, queue);
        try (Connection older = DatabaseResource.access().connect();
                Statement statement = older.createStatement()) {
            older.setAutoCommit(false);
            statement.execute("select pg_current_xact_id()");
            Events.publish(queue, 1, Audience.ALL);
            await().until(() -> feed.lag().compareTo(Duration.ofMillis(300)) > 0);
            assertThat(reading.events()).isEmpty();
            older.rollback();
        }
        await().until(() -> reading.events().size() == 1);
        await().until(() -> feed.lag().isZero());
    }

    @Test
    void anotherNodesEventIsSeenWithoutANoticeFromHere() throws SQLException {
        String queue = Events.unique();
        FeedReading reading = new FeedReading(feed, queue);
        insertAsAnotherNode(queue);
        await().until(() -> reading.events().size() == 1);
    }

    private static void insertAsAnotherNode(String queue) throws SQLException {
        try (Connection connection = DatabaseResource.access().connect();
                PreparedStatement insert =
                        connection.prepareStatement(
                                "insert into outbox (at, payload, roles) values (now(), ?, '{AGENT}')")) {
            insert.setString(1, "{\"queue\":\"" + queue + "\",\"waiting\":1}");
            insert.executeUpdate();
        }
    }

    private void write(String queue, int writer) {
        Random random = new Random(writer);
        for (int i = 0; i < EVENTS_EACH; i++) {
            int number = writer * EVENTS_EACH + i;
            QuarkusTransaction.requiringNew()
                    .run(
                            () -> {
                                outbox.publish(Events.event(queue, number), Audience.ALL);
                                LockSupport.parkNanos(random.nextInt(LONGEST_MICROS) * 1000L);
                            });
        }
    }

    /** The control: {@code id > last}, as it is often written. */
    private Set<Integer> readByIdAlone(String queue, AtomicBoolean writing) throws SQLException {
        Set<Integer> seen = new HashSet<>();
        long last = 0;
        boolean more = true;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select id, payload from outbox where id > ? order by id")) {
            while (more) {
                more = writing.get(); // one last look after the last commit
                select.setLong(1, last);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        last = row.getLong(1);
                        if (row.getString(2).contains(queue)) {
                            seen.add(FeedReading.number(row.getString(2)));
                        }
                    }
                }
            }
        }
        return seen;
    }
}
