package id.tanggap.server.platform.feed;

import id.tanggap.protocol.Cursor;
import id.tanggap.protocol.identity.Role;
import id.tanggap.server.platform.outbox.Audience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The feed's SQL. A row is final when its transaction lies before the snapshot's xmin: no
 * transaction that is still running, and none that will ever begin, can then put a row before it.
 * Reading by {@code id} alone loses rows of transactions that commit later than a younger one.
 */
@ApplicationScoped
class OutboxReader {
    private static final String COLUMNS =
            "select xid::text::bigint, id, at, payload, roles, user_id,"
                    + " xid < pg_snapshot_xmin(pg_current_snapshot()) from outbox ";
    private static final String AFTER =
            COLUMNS + "where (xid, id) > (?::text::xid8, ?) order by xid, id limit ?";
    private static final String NEWEST =
            COLUMNS
                    + "where xid < pg_snapshot_xmin(pg_current_snapshot())"
                    + " order by xid desc, id desc limit ?";
    private static final String EPOCH =
            "select (select system_identifier from pg_control_system())"
                    + " || '.' || (select timeline_id from pg_control_checkpoint())";
    private static final String HORIZON =
            "select pg_snapshot_xmin(pg_current_snapshot())::text::bigint";
    private static final String PRUNED =
            "select pruned_xid::text::bigint, pruned_id from feed_state";

    private final DataSource dataSource;

    @Inject
    OutboxReader(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * A row of the outbox.
     *
     * @param cursor its place
     * @param at when it was written
     * @param payload the event as JSON
     * @param audience who may see it
     * @param last whether its place is final
     */
    record Row(Cursor cursor, Instant at, String payload, Audience audience, boolean last) {}

    /** The database's history: system identifier and timeline. */
    String epoch() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return epoch(connection);
        }
    }

    static String epoch(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(EPOCH);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    /**
     * The place behind everything that is final now: each row not yet visible, and each visible one
     * that is not final, lies after it.
     */
    Cursor horizon(String epoch) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return horizon(connection, epoch);
        }
    }

    static Cursor horizon(Connection connection, String epoch) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(HORIZON);
                ResultSet row = select.executeQuery()) {
            row.next();
            return new Cursor(epoch, row.getLong(1), 0);
        }
    }

    /** The last place that was pruned. */
    Cursor pruned(String epoch) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(PRUNED);
                ResultSet row = select.executeQuery()) {
            row.next();
            return new Cursor(epoch, row.getLong(1), row.getLong(2));
        }
    }

    /** Rows after the place in feed order; the first that is not final ends what may be used. */
    List<Row> after(Cursor place, int limit) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(AFTER)) {
            select.setString(1, Long.toString(place.xid()));
            select.setLong(2, place.id());
            select.setInt(3, limit);
            return rows(select, place.epoch());
        }
    }

    /** The newest final rows, oldest first. */
    List<Row> newest(String epoch, int limit) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(NEWEST)) {
            select.setInt(1, limit);
            return rows(select, epoch).reversed();
        }
    }

    private static List<Row> rows(PreparedStatement select, String epoch) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                rows.add(
                        new Row(
                                new Cursor(epoch, row.getLong(1), row.getLong(2)),
                                row.getObject(3, OffsetDateTime.class).toInstant(),
                                row.getString(4),
                                audience(row),
                                row.getBoolean(7)));
            }
        }
        return rows;
    }

    private static Audience audience(ResultSet row) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        List<String> names = Arrays.asList((String[]) row.getArray(5).getArray());
        for (Role role : Role.values()) { // a newer server's role is nobody's role here
            if (names.contains(role.name())) {
                roles.add(role);
            }
        }
        return new Audience(roles, row.getObject(6, UUID.class));
    }
}
