package id.tanggap.server.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Looks into tables from tests, as the application may. */
@ApplicationScoped
public class Rows {
    @Inject DataSource dataSource;

    /** Id of a unit of the master data. */
    public UUID unit(String poldaCode, String name) {
        return UUID.fromString(
                texts(
                                "select id::text from unit where polda_code = ? and name = ?",
                                poldaCode,
                                name)
                        .getFirst());
    }

    /** Actions recorded about a thing, oldest first. */
    public List<String> auditOf(String subjectType, UUID subjectId) {
        return texts(
                "select action from audit_entry where subject_type = ? and subject_id = ? order by at, id",
                subjectType,
                subjectId.toString());
    }

    /** Payloads of the events that speak of an id, oldest first. */
    public List<String> eventsWith(UUID id) {
        return texts(
                "select payload from outbox where strpos(payload, ?) > 0 order by xid, id",
                id.toString());
    }

    /** First column of a query's rows. */
    public List<String> texts(String sql, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            List<String> texts = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    texts.add(row.getString(1));
                }
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs a statement; answers the rows it touched. */
    public int run(String sql, @Nullable Object... parameters) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        }
    }
}
