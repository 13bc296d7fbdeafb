package id.tanggap.server.asset.internal;

import id.tanggap.protocol.asset.AssetEvent;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.database.Jdbc;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Assets as they are changed, and their history; lists come from {@link AssetQueries}. */
@ApplicationScoped
public class AssetRepository implements PanacheRepositoryBase<Asset, UUID> {
    private static final int SHOWN = 200;

    private final Jdbc jdbc;

    @Inject
    AssetRepository(DataSource dataSource) {
        this.jdbc = new Jdbc(dataSource);
    }

    /** The asset, locked until the transaction ends: writers take turns. */
    public Optional<Asset> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The asset with a tag, however it is written. */
    public Optional<UUID> byTag(String tag) {
        return jdbc.find(
                "select id from asset where tag_key = upper(?)",
                row -> row.getObject("id", UUID.class),
                tag);
    }

    /** The asset of that model with that serial number. */
    public Optional<UUID> bySerial(String model, String serial) {
        return jdbc.find(
                "select id from asset where lower(model) = lower(?) and upper(serial) = upper(?)",
                row -> row.getObject("id", UUID.class),
                model,
                serial);
    }

    /** Writes into the history; after the asset itself was flushed. */
    public void append(
            UUID assetId,
            List<Asset.Change> changes,
            @Nullable String reason,
            Actor actor,
            Instant now) {
        for (Asset.Change change : changes) {
            jdbc.update(
                    """
                    insert into asset_event (asset_id, at, by_id, by_name, kind, field, "from", "to", reason)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    assetId,
                    now,
                    actor.userId(),
                    actor.name(),
                    change.kind().name(),
                    change.field(),
                    change.from(),
                    change.to(),
                    reason);
        }
    }

    /** The newest lines of the history, newest first. */
    public List<AssetEvent> history(UUID assetId) {
        return jdbc.list(
                "select * from asset_event where asset_id = ? order by position desc limit "
                        + SHOWN,
                row ->
                        new AssetEvent(
                                Jdbc.instant(row, "at"),
                                row.getString("by_name"),
                                AssetEvent.Kind.valueOf(row.getString("kind")),
                                row.getString("field"),
                                row.getString("from"),
                                row.getString("to"),
                                row.getString("reason")),
                assetId);
    }
}
