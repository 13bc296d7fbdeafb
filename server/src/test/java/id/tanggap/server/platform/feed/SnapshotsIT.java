package id.tanggap.server.platform.feed;

import static id.tanggap.server.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.protocol.Cursor;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.outbox.Audience;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A snapshot and the events after its place are together complete, whatever is written meanwhile.
 */
@QuarkusTest
class SnapshotsIT {
    private static final int WRITERS = 4;
    private static final int EVENTS_EACH = 200;
    private static final int SNAPSHOTS = 100;

    @Inject Feed feed;
    @Inject Snapshots snapshots;
    @Inject VisibleEvents visible;

    /** Shows as state what the transaction of the snapshot sees: the events themselves. */
    @Singleton
    static class VisibleEvents implements SnapshotSource {
        @Inject DataSource dataSource;
        private @Nullable String marker;
        private Set<Integer> seen = Set.of();

        @Override
        public void addTo(SnapshotDraft draft, Actor actor) {
            if (marker == null) {
                return; // another test's snapshot
            }
            Set<Integer> numbers = new HashSet<>();
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement select =
                            connection.prepareStatement(
                                    "select payload from outbox where payload like ?")) {
                select.setString(1, "%" + marker + "%");
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        numbers.add(FeedReading.number(row.getString(1)));
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            seen = numbers;
        }
    }

    private record Taken(Cursor cursor, Set<Integer> seen) {}

    @Test
    void nothingFallsBetweenASnapshotAndItsEvents() throws Exception {
        String queue = Events.unique();
        FeedReading reading = new FeedReading(feed, queue);
        List<Taken> taken = new ArrayList<>();
        visible.marker = queue;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<? extends Future<?>> writers =
                    IntStream.range(0, WRITERS)
                            .mapToObj(
                                    w ->
                                            threads.submit(
                                                    () ->
                                                            Events.publish(
                                                                    queue,
                                                                    w * EVENTS_EACH,
                                                                    (w + 1) * EVENTS_EACH)))
                            .toList();
            for (int i = 0; i < SNAPSHOTS; i++) {
                Cursor cursor = snapshots.take(Actor.SYSTEM).cursor();
                taken.add(new Taken(cursor, visible.seen));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        } finally {
            visible.marker = null;
        }
        int written = WRITERS * EVENTS_EACH;
        await().until(() -> reading.events().size() == written);
        assertThat(taken).anyMatch(t -> !t.seen().isEmpty() && t.seen().size() < written);
        for (Taken t : taken) {
            Set<Integer> together =
                    reading.events().stream()
                            .filter(e -> t.cursor().isBefore(e.cursor()))
                            .map(e -> FeedReading.number(e.payload()))
                            .collect(Collectors.toCollection(HashSet::new));
            together.addAll(t.seen());
            assertThat(together).hasSize(written);
        }
    }

    @Test
    void withoutAPbxTheSnapshotSaysSo() throws SQLException {
        Events.publish(Events.unique(), 1, Audience.ALL);
        assertThat(snapshots.take(Actor.SYSTEM).state().pbx()).isNotNull();
    }
}
