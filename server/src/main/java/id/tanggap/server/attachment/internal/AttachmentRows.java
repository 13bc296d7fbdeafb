package id.tanggap.server.attachment.internal;

import id.tanggap.protocol.attachment.AttachmentView;
import id.tanggap.server.platform.actor.Actor;
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
import org.jspecify.annotations.Nullable;

/** What is known of the files. */
@ApplicationScoped
public class AttachmentRows {
    private static final String ALL =
            "select a.id, a.ticket_id, a.entry_id, a.name, a.size, a.media_type, a.sha256, a.preview,"
                    + " a.uploaded_by, a.uploaded_by_name, a.uploaded_at, a.keep_until from attachment a";

    /** A merged ticket's files are seen in the one it went into, however often that was merged. */
    private static final String OF_TICKET =
            "with recursive merged (id) as (select ?::uuid union select t.id from ticket t"
                    + " join merged m on t.merged_into_id = m.id) "
                    + ALL
                    + " join merged m on m.id = a.ticket_id order by a.uploaded_at, a.id";

    private final Jdbc jdbc;

    @Inject
    AttachmentRows(DataSource dataSource) {
        this.jdbc = new Jdbc(dataSource);
    }

    /**
     * Content that rows speak of.
     *
     * @param sha256 its digest
     * @param size its length in bytes
     */
    public record Content(String sha256, long size) {}

    /**
     * Takes the digest for this transaction: nobody else keeps or deletes that content meanwhile,
     * on any node.
     */
    public void lock(String sha256) {
        jdbc.find(
                "select pg_advisory_xact_lock(hashtextextended('attachment ' || ?, 0))",
                row -> true,
                sha256);
    }

    /** Adds one; answers whether its key was not taken by another upload of the same user. */
    public boolean add(AttachmentView view, @Nullable UUID key) {
        return jdbc.update(
                        "insert into attachment (id, ticket_id, entry_id, name, size, media_type, sha256, preview,"
                                + " uploaded_by, uploaded_by_name, uploaded_at, keep_until, upload_key)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                + " on conflict (uploaded_by, upload_key) do nothing",
                        view.id(),
                        view.ticketId(),
                        view.entryId(),
                        view.name(),
                        view.size(),
                        view.mediaType(),
                        view.sha256(),
                        view.preview(),
                        view.uploadedBy(),
                        view.uploadedByName(),
                        view.uploadedAt(),
                        view.keepUntil(),
                        key)
                == 1;
    }

    /** One of them. */
    public Optional<AttachmentView> find(UUID id) {
        return jdbc.find(ALL + " where a.id = ?", AttachmentRows::view, id);
    }

    /** What the user uploaded under a key. */
    public Optional<AttachmentView> uploaded(UUID userId, UUID key) {
        return jdbc.find(
                ALL + " where a.uploaded_by = ? and a.upload_key = ?",
                AttachmentRows::view,
                userId,
                key);
    }

    /** Those of a ticket and of the ones merged into it, oldest first. */
    public List<AttachmentView> ofTicket(UUID ticketId) {
        return jdbc.list(OF_TICKET, AttachmentRows::view, ticketId);
    }

    /** Those whose time is over, of closed tickets. */
    public List<AttachmentView> expired(Instant now, int limit) {
        return jdbc.list(
                ALL
                        + " join ticket t on t.id = a.ticket_id where t.status = 'CLOSED'"
                        + " and a.keep_until < ? order by a.keep_until limit ?",
                AttachmentRows::view,
                now,
                limit);
    }

    /** Takes one away; answers whether it was there. */
    public boolean remove(UUID id) {
        return jdbc.update("delete from attachment where id = ?", id) == 1;
    }

    /** Whether any row speaks of the content. */
    public boolean isUsed(String sha256) {
        return jdbc.find("select 1 from attachment where sha256 = ? limit 1", r -> true, sha256)
                .isPresent();
    }

    /** All content that rows speak of. */
    public List<Content> contents() {
        return jdbc.list(
                "select distinct sha256, size from attachment",
                row -> new Content(row.getString(1), row.getLong(2)));
    }

    /** Bytes of all content; the same content counts once. */
    public long usedBytes() {
        return jdbc.find(
                        "select coalesce(sum(size), 0)"
                                + " from (select distinct sha256, size from attachment) content",
                        row -> row.getLong(1))
                .orElse(0L);
    }

    private static AttachmentView view(ResultSet row) throws SQLException {
        UUID by = row.getObject("uploaded_by", UUID.class);
        return new AttachmentView(
                row.getObject("id", UUID.class),
                row.getObject("ticket_id", UUID.class),
                row.getObject("entry_id", UUID.class),
                row.getString("name"),
                row.getLong("size"),
                row.getString("media_type"),
                row.getString("sha256"),
                row.getBoolean("preview"),
                by,
                by.equals(Actor.SYSTEM.userId()) ? null : row.getString("uploaded_by_name"),
                Jdbc.instant(row, "uploaded_at"),
                Jdbc.instant(row, "keep_until"));
    }
}
