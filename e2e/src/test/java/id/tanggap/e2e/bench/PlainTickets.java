package id.tanggap.e2e.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Plain JDBC that makes the rows which the server makes for a filing and for a reply: it copies
 * those of a ticket that the server made, value by value, under new keys. Prepared statements, one
 * connection, one transaction for each. One thread.
 */
final class PlainTickets implements AutoCloseable {
    private static final String COLUMNS =
            """
            select column_name from information_schema.columns
            where table_name = ? and is_generated = 'NEVER' and is_identity = 'NO' and column_name <> 'xid'
            order by ordinal_position
            """;

    private final Connection connection;
    private final PreparedStatement number;
    private final PreparedStatement touch;
    private final List<Insert> filing = new ArrayList<>();
    private final List<Insert> reply = new ArrayList<>();
    private UUID ticket;

    /** One prepared insert with the values it copies. */
    private record Insert(
            PreparedStatement statement, List<String> columns, List<@Nullable Object> values) {}

    /**
     * Prepares.
     *
     * @param connection used by it alone; closed with it
     * @param template a ticket that the server filed, and to which one reply was made
     */
    PlainTickets(Connection connection, String template) throws SQLException {
        this.connection = connection;
        ticket = UUID.fromString(template);
        connection.setAutoCommit(false);
        number =
                connection.prepareStatement(
                        """
                        insert into ticket_number (year, last) values (?, 1)
                        on conflict (year) do update set last = ticket_number.last + 1 returning last
                        """);
        touch =
                connection.prepareStatement(
                        "update ticket set version = version + 1, updated_at = ?, updated_by = ? where id = ?");
        String of = "ticket_id = '" + template + "'";
        String event = "payload like '%" + template + "%'";
        filing.add(copy("ticket", "id = '" + template + "'", ""));
        filing.add(copy("ticket_entry", of + " and kind = 'FILED'", ""));
        filing.add(copy("ticket_watcher", of, ""));
        filing.add(copy("audit_entry", audit(template, "ticket.filed"), ""));
        filing.add(copy("outbox", event + " and payload like '%FILED%'", ""));
        filing.add(copy("command_log", "reply like '%" + template + "%'", "order by at"));
        reply.add(copy("ticket_entry", of + " and kind = 'REPLY'", ""));
        reply.add(copy("ticket_watcher", of, "", " on conflict do nothing"));
        reply.add(copy("audit_entry", audit(template, "ticket.replied"), ""));
        reply.add(copy("outbox", event + " and payload like '%REPLY%'", ""));
        reply.add(copy("command_log", "reply like '%" + template + "%'", "order by at desc"));
        connection.commit();
    }

    /** Files a ticket. */
    void file() throws SQLException {
        ticket = UUID.randomUUID();
        number.setInt(1, OffsetDateTime.now().getYear());
        int next;
        try (ResultSet row = number.executeQuery()) {
            row.next();
            next = row.getInt(1);
        }
        for (Insert insert : filing) {
            run(insert, "T-%d-%06d".formatted(OffsetDateTime.now().getYear(), next));
        }
        connection.commit();
    }

    /** Replies to the ticket it filed last. */
    void reply() throws SQLException {
        touch.setObject(1, OffsetDateTime.now());
        touch.setString(2, "Teknisi");
        touch.setObject(3, ticket);
        touch.executeUpdate();
        for (Insert insert : reply) {
            run(insert, "");
        }
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void run(Insert insert, String ticketNumber) throws SQLException {
        PreparedStatement statement = insert.statement();
        for (int i = 0; i < insert.columns().size(); i++) {
            String column = insert.columns().get(i);
            Object value =
                    switch (column) {
                        case "id" -> insert == filing.getFirst() ? ticket : UUID.randomUUID();
                        case "ticket_id" -> ticket;
                        case "subject_id" -> ticket.toString();
                        case "command_id" -> UUID.randomUUID();
                        case "number" -> ticketNumber;
                        default -> insert.values().get(i);
                    };
            statement.setObject(i + 1, value);
        }
        statement.executeUpdate();
    }

    private static String audit(String ticket, String action) {
        return "subject_id = '" + ticket + "' and action = '" + action + "'";
    }

    private Insert copy(String table, String which, String order) throws SQLException {
        return copy(table, which, order, "");
    }

    private Insert copy(String table, String which, String order, String end) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(COLUMNS)) {
            select.setString(1, table);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    columns.add(rows.getString(1));
                }
            }
        }
        String list = String.join(", ", columns);
        List<@Nullable Object> values = new ArrayList<>();
        try (PreparedStatement select =
                        connection.prepareStatement(
                                "select "
                                        + list
                                        + " from "
                                        + table
                                        + " where "
                                        + which
                                        + " "
                                        + order
                                        + " limit 1");
                ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("the server wrote no row into " + table);
            }
            for (int i = 1; i <= columns.size(); i++) {
                Object value = row.getObject(i);
                values.add(
                        value instanceof java.sql.Timestamp
                                ? row.getObject(i, OffsetDateTime.class)
                                : value);
            }
        }
        String places = "?" + ", ?".repeat(columns.size() - 1);
        return new Insert(
                connection.prepareStatement(
                        "insert into " + table + " (" + list + ") values (" + places + ")" + end),
                columns,
                values);
    }
}
