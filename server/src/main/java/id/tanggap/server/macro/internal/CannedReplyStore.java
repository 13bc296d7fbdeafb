package id.tanggap.server.macro.internal;

import id.tanggap.protocol.macro.CannedReplyView;
import id.tanggap.protocol.macro.SaveCannedReply;
import id.tanggap.server.platform.database.Jdbc;
import id.tanggap.server.platform.fault.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Canned replies as they are kept. Only inside a transaction. */
@ApplicationScoped
public class CannedReplyStore implements OfferStore<CannedReplyView> {
    private static final String VISIBLE =
            "select * from canned_reply where (owner_id is null or owner_id = ?) ";

    private final Jdbc jdbc;

    @Inject
    CannedReplyStore(DataSource dataSource) {
        this.jdbc = new Jdbc(dataSource);
    }

    /** The shared ones and the user's own. */
    public List<CannedReplyView> visibleTo(UUID userId) {
        return jdbc.list(
                VISIBLE + "order by shortcut, owner_id nulls last", CannedReplyStore::read, userId);
    }

    @Override
    public Optional<CannedReplyView> lock(UUID id, UUID userId) {
        return jdbc.find(VISIBLE + "and id = ? for update", CannedReplyStore::read, userId, id);
    }

    @Override
    public int count(Offer offer) {
        return jdbc.find(
                        "select count(*) from canned_reply where owner_id is not distinct from ?::uuid",
                        row -> row.getInt(1),
                        offer.ownerId())
                .orElse(0);
    }

    /**
     * Writes a new one or the next version of one.
     *
     * @throws DomainException {@code DUPLICATE} when the shortcut is taken
     */
    public CannedReplyView save(
            UUID id, Offer offer, SaveCannedReply command, String by, Instant now) {
        try {
            return jdbc.find(
                            """
                insert into canned_reply (id, version, owner_id, shortcut, title, body, category_code, group_code,
                                          updated_at, updated_by)
                values (?, 0, ?::uuid, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set version = canned_reply.version + 1, shortcut = excluded.shortcut,
                    title = excluded.title, body = excluded.body, category_code = excluded.category_code,
                    group_code = excluded.group_code, updated_at = excluded.updated_at,
                    updated_by = excluded.updated_by
                returning *
                """,
                            CannedReplyStore::read,
                            id,
                            offer.ownerId(),
                            command.shortcut(),
                            command.title().strip(),
                            command.text().strip(),
                            command.category(),
                            command.group(),
                            now,
                            by)
                    .orElseThrow();
        } catch (Jdbc.SqlFailure e) {
            throw e.isDuplicate() ? Offer.taken() : e;
        }
    }

    @Override
    public void remove(UUID id) {
        jdbc.update("delete from canned_reply where id = ?", id);
    }

    private static CannedReplyView read(ResultSet row) throws SQLException {
        return new CannedReplyView(
                row.getObject("id", UUID.class),
                row.getObject("owner_id") != null,
                row.getString("shortcut"),
                row.getString("title"),
                row.getString("body"),
                row.getString("category_code"),
                row.getString("group_code"),
                Jdbc.instant(row, "updated_at"),
                row.getString("updated_by"),
                row.getInt("version"));
    }
}
