package id.tanggap.server.search.internal;

import id.tanggap.protocol.search.TicketSort;
import id.tanggap.server.platform.database.DatabaseAccess;
import id.tanggap.server.search.language.Node;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How PostgreSQL would carry a search out if reading the whole table were no choice. */
public final class QueryPlans {
    private QueryPlans() {}

    /** The plan of a page of fifty, or of counting when there is no {@code sort}. */
    public static String of(DatabaseAccess access, Node query, @Nullable String sort)
            throws SQLException {
        Criteria criteria =
                Criteria.of(query, UUID.randomUUID(), Instant.parse("2026-11-25T05:00:00Z"));
        Sql sql =
                sort == null
                        ? TicketQueries.counting(criteria)
                        : TicketQueries.statement(criteria, TicketSort.valueOf(sort), 50, null);
        try (Connection connection = access.connect();
                Statement settings = connection.createStatement();
                PreparedStatement explain = connection.prepareStatement("explain " + sql.text())) {
            settings.execute("set enable_seqscan = off");
            settings.execute("set enable_sort = off");
            if (sort == null) {
                // With few rows an index of keys read from end to end is as cheap. Without order,
                // only an index of what is asked for is of use.
                settings.execute("set enable_indexscan = off");
                settings.execute("set enable_indexonlyscan = off");
            }
            for (int i = 0; i < sql.args().size(); i++) {
                explain.setObject(i + 1, sql.args().get(i));
            }
            StringBuilder plan = new StringBuilder();
            try (ResultSet line = explain.executeQuery()) {
                while (line.next()) {
                    plan.append(line.getString(1)).append('\n');
                }
            }
            return plan.toString();
        }
    }
}
