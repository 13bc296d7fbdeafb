package id.tanggap.server.platform.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Begin and end of what the outbox holds: the database's history, and what was pruned. */
@ApplicationScoped
class FeedHistory {
    private static final Logger LOG = Logger.getLogger(FeedHistory.class);
    private static final String KNOWN = "select epoch from feed_state for update";
    private static final String ADOPT =
            "update feed_state set epoch = ?, pruned_xid = '0', pruned_id = 0";
    private static final String FORGET = "delete from outbox";

    /**
     * Prunes a beginning of the feed, never rows out of its middle: everything before the first row
     * that is young enough or not final yet.
     */
    private static final String PRUNE =
            """
            with kept as (
                select xid, id from outbox
                where at >= ? or xid >= pg_snapshot_xmin(pg_current_snapshot())
                order by xid, id limit 1
            ), pruned as (
                delete from outbox
                where xid < pg_snapshot_xmin(pg_current_snapshot())
                  and (not exists (select from kept) or (xid, id) < (select xid, id from kept))
                returning xid, id
            ), newest as (
                select xid, id, count(*) over () as n from pruned order by xid desc, id desc limit 1
            )
            update feed_state set pruned_xid = newest.xid, pruned_id = newest.id
            from newest returning newest.n
            """;

    private final DataSource dataSource;
    private final Clock clock;

    @Inject
    FeedHistory(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /**
     * The present epoch. Events of another epoch are deleted: their transaction numbers would make
     * them come up again some day, or never.
     */
    @Transactional
    String open() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            String epoch = OutboxReader.epoch(connection);
            String known = known(connection);
            if (epoch.equals(known)) {
                return epoch;
            }
            if (known != null) {
                try (PreparedStatement delete = connection.prepareStatement(FORGET)) {
                    LOG.warnf(
                            "feed: the outbox was of history %s, this is %s; %d events deleted",
                            known, epoch, delete.executeUpdate());
                }
            }
            try (PreparedStatement update = connection.prepareStatement(ADOPT)) {
                update.setString(1, epoch);
                update.executeUpdate();
            }
            return epoch;
        }
    }

    /** Deletes events older than the retention; tells how many. */
    @Transactional
    long prune(Duration retention) throws SQLException {
        OffsetDateTime before =
                OffsetDateTime.ofInstant(clock.instant().minus(retention), ZoneOffset.UTC);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prune = connection.prepareStatement(PRUNE)) {
            prune.setObject(1, before);
            try (ResultSet row = prune.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    private static @Nullable String known(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(KNOWN);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }
}
