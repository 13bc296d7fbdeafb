package id.tanggap.server.platform.feed;

import id.tanggap.protocol.Cursor;
import id.tanggap.protocol.session.Snapshot;
import id.tanggap.server.platform.actor.Actor;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/** Takes the live state together with the place in the feed where it holds. */
@ApplicationScoped
public class Snapshots {
    private final DataSource dataSource;
    private final List<SnapshotSource> sources;
    private final Instant started;

    @Inject
    Snapshots(DataSource dataSource, @All List<SnapshotSource> sources, Clock clock) {
        this.dataSource = dataSource;
        this.sources = sources;
        this.started = clock.instant();
    }

    /**
     * A snapshot and its place: the snapshot shows every event before the place; every event that
     * it may not show lies behind.
     *
     * @param cursor the place
     * @param state what the actor may see
     */
    public record Taken(Cursor cursor, Snapshot state) {}

    /**
     * Takes a snapshot. The place is the horizon of the very database snapshot that the sources
     * read from: whatever is final before it is visible to them.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Taken take(Actor actor) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement begin = connection.createStatement()) {
            begin.execute("set transaction isolation level repeatable read, read only");
            Cursor cursor = OutboxReader.horizon(connection, OutboxReader.epoch(connection));
            SnapshotDraft draft = new SnapshotDraft(started);
            sources.forEach(source -> source.addTo(draft, actor));
            return new Taken(cursor, draft.snapshot());
        }
    }
}
