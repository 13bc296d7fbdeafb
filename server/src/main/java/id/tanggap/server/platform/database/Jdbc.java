package id.tanggap.server.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL on a datasource. Inside a transaction it works on that transaction's connection.
 *
 * <p>An {@link Instant} among the arguments becomes a {@code timestamptz}.
 */
public final class Jdbc {
    /** Reads one row. */
    @FunctionalInterface
    public interface RowReader<T> {
        /** The row that the result stands on. */
        T read(ResultSet row) throws SQLException;
    }

    private final DataSource dataSource;

    /** On the datasource. */
    public Jdbc(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** All rows of a query. */
    public <T> List<T> list(String query, RowReader<T> reader, @Nullable Object... arguments) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepare(connection, query, arguments);
                ResultSet rows = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(reader.read(rows));
            }
            return all;
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** The only row of a query, or nothing. */
    public <T> Optional<T> find(String query, RowReader<T> reader, @Nullable Object... arguments) {
        return list(query, reader, arguments).stream().findFirst();
    }

    /** Changes rows; tells how many. */
    public int update(String statement, @Nullable Object... arguments) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = prepare(connection, statement, arguments)) {
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** A moment as the database keeps it. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static PreparedStatement prepare(
            Connection connection, String sql, @Nullable Object... arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            Object argument = arguments[i];
            statement.setObject(
                    i + 1,
                    argument instanceof Instant instant
                            ? OffsetDateTime.ofInstant(instant, ZoneOffset.UTC)
                            : argument);
        }
        return statement;
    }

    /** The database refused or did not answer; the cause tells which. */
    public static final class SqlFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SqlFailure(SQLException cause) {
            super(cause);
        }

        /** Whether a row with the same key exists already. */
        public boolean isDuplicate() {
            return getCause() instanceof SQLException sql && "23505".equals(sql.getSQLState());
        }
    }
}
