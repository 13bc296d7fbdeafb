package id.tanggap.server.search.internal;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.server.platform.database.Jdbc.RowReader;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.search.internal.RunningSearches.Running;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Statements of searches: they have a time limit, can be ended from outside, and are planned for
 * their values, because a rare and a frequent word want different plans.
 */
@ApplicationScoped
public class SearchConnection {
    /** Statement was ended: by its time limit, or from outside. */
    private static final String CANCELED = "57014";

    /** Workers of a parallel plan cost more to start than a search takes, and what others need. */
    private static final String LIMITS =
            """
            select set_config('statement_timeout', ?, true), set_config('plan_cache_mode', 'force_custom_plan', true),
                   set_config('max_parallel_workers_per_gather', '0', true)
            """;

    private final DataSource dataSource;

    @Inject
    SearchConnection(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Sets the time limit of every further statement of the transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void limit(Duration limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(LIMITS)) {
            statement.setString(1, Long.toString(limit.toMillis()));
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("search limits not set", e);
        }
    }

    /**
     * All rows of a query.
     *
     * @throws DomainException {@code SEARCH_TIMEOUT}, {@code SUPERSEDED}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T> List<T> list(Running running, Sql query, RowReader<T> reader) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(query.text())) {
            for (int i = 0; i < query.args().size(); i++) {
                statement.setObject(i + 1, query.args().get(i));
            }
            running.begins(statement);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(reader.read(rows));
                }
                return all;
            } finally {
                running.ends();
            }
        } catch (SQLException e) {
            if (!CANCELED.equals(e.getSQLState())) {
                throw new IllegalStateException("search failed", e);
            }
            running.refuseSuperseded();
            throw DomainException.of(FaultCode.SEARCH_TIMEOUT);
        }
    }
}
