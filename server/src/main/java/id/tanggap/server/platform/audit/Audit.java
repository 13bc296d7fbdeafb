package id.tanggap.server.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.database.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Writes audit entries in the transaction of the deed itself: no deed without its entry, no entry
 * without its deed.
 */
@ApplicationScoped
public class Audit {
    private static final String INSERT =
            "insert into audit_entry (id, at, actor_id, actor_name, action, subject_type, subject_id, details, address)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)";

    private final DataSource dataSource;
    private final ObjectMapper json;
    private final Clock clock;

    /** Wired by the container; by hand on the command line, inside a transaction of its own. */
    @Inject
    public Audit(DataSource dataSource, ObjectMapper json, Clock clock) {
        this.dataSource = dataSource;
        this.json = json;
        this.clock = clock;
    }

    /** Name of whoever did the last deed to a thing; empty when none is recorded. */
    public String lastActor(String subjectType, Object subjectId) {
        return new Jdbc(dataSource)
                .find(
                        "select actor_name from audit_entry where subject_type = ? and subject_id = ?"
                                + " order by at desc, id desc limit 1",
                        row -> row.getString(1),
                        subjectType,
                        subjectId.toString())
                .orElse("");
    }

    /**
     * Records a deed.
     *
     * @param actor who
     * @param action what, such as {@code ticket.assigned}
     * @param subjectType kind of the thing, such as {@code ticket}
     * @param subjectId which one
     * @param details old and new values, reason; no secrets
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(
            Actor actor,
            String action,
            String subjectType,
            @Nullable Object subjectId,
            Map<String, ? extends @Nullable Object> details) {
        try (var connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, UuidCreator.getTimeOrderedEpoch());
            insert.setObject(2, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            insert.setObject(3, actor.userId());
            insert.setString(4, actor.name());
            insert.setString(5, action);
            insert.setString(6, subjectType);
            insert.setString(7, subjectId == null ? null : subjectId.toString());
            insert.setString(8, json.writeValueAsString(details));
            insert.setString(9, actor.address());
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("audit entry not written: " + action, e);
        }
    }
}
