package id.tanggap.server.supportgroup.internal;

import id.tanggap.protocol.supportgroup.AbsenceView;
import id.tanggap.protocol.supportgroup.SaveAbsence;
import id.tanggap.server.platform.database.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Absences as they are kept. */
@ApplicationScoped
public class AbsenceStore {
    /** Taken by whoever changes absences, so that two of them cannot close a circle together. */
    private static final long LOCK = 7_302_115_463L;

    private static final String SELECT =
            """
            select a.*, u.name as user_name, s.name as substitute_name
            from absence a join app_user u on u.id = a.user_id left join app_user s on s.id = a.substitute_id
            """;

    private final Jdbc jdbc;

    @Inject
    AbsenceStore(DataSource dataSource) {
        this.jdbc = new Jdbc(dataSource);
    }

    /** Waits until nobody else changes absences. */
    public void lock() {
        jdbc.list("select pg_advisory_xact_lock(" + LOCK + ")", row -> true);
    }

    /** Those that are not over. */
    public List<AbsenceView> notOver(Instant now) {
        return jdbc.list(
                SELECT + "where a.until_at > ? order by a.from_at, a.id", AbsenceStore::read, now);
    }

    /** One of them. */
    public Optional<AbsenceView> find(UUID id) {
        return jdbc.find(SELECT + "where a.id = ?", AbsenceStore::read, id);
    }

    /** The one in which a user is away at a moment. */
    public Optional<AbsenceView> of(UUID userId, Instant now) {
        return jdbc.find(
                SELECT + "where a.user_id = ? and a.from_at <= ? and a.until_at > ?",
                AbsenceStore::read,
                userId,
                now,
                now);
    }

    /** Writes a new one or the next version of one. */
    public void save(UUID id, SaveAbsence command, String by, Instant now) {
        jdbc.update(
                """
                insert into absence (id, version, user_id, from_at, until_at, substitute_id, updated_at, updated_by)
                values (?, 0, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set version = absence.version + 1, from_at = excluded.from_at,
                    until_at = excluded.until_at, substitute_id = excluded.substitute_id,
                    updated_at = excluded.updated_at, updated_by = excluded.updated_by
                """,
                id,
                command.userId(),
                command.from(),
                command.until(),
                command.substituteId(),
                now,
                by);
    }

    /** Takes one away. */
    public void remove(UUID id) {
        jdbc.update("delete from absence where id = ?", id);
    }

    private static AbsenceView read(ResultSet row) throws SQLException {
        return new AbsenceView(
                row.getObject("id", UUID.class),
                row.getObject("user_id", UUID.class),
                row.getString("user_name"),
                Jdbc.instant(row, "from_at"),
                Jdbc.instant(row, "until_at"),
                row.getObject("substitute_id", UUID.class),
                row.getString("substitute_name"),
                Jdbc.instant(row, "updated_at"),
                row.getString("updated_by"),
                row.getInt("version"));
    }
}
