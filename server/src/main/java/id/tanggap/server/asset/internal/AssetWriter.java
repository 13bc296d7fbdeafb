package id.tanggap.server.asset.internal;

import com.github.f4b6a3.uuid.UuidCreator;
import id.tanggap.protocol.asset.AssetChanged;
import id.tanggap.protocol.asset.SaveAsset;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.audit.Audit;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.platform.outbox.Audience;
import id.tanggap.server.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes one asset with history, audit and event. It opens no transaction of its own: a row that an
 * import refuses must not undo the others.
 */
@ApplicationScoped
public class AssetWriter {
    private static final String TYPE = "asset";

    private final AssetRepository assets;
    private final AssetQueries queries;
    private final AssetUnits units;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    AssetWriter(
            AssetRepository assets,
            AssetQueries queries,
            AssetUnits units,
            Audit audit,
            Outbox outbox,
            Clock clock) {
        this.assets = assets;
        this.queries = queries;
        this.units = units;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Looks whether the command could be carried out, and changes nothing.
     *
     * @throws DomainException {@code INVALID} for an unknown unit, {@code DUPLICATE} for a known
     *     tag or serial number, with the fields
     */
    public void check(SaveAsset command) {
        UUID self = command.assetId();
        if (command.unitId() != null && units.name(command.unitId()).isEmpty()) {
            throw DomainException.invalid("unitId", "UNKNOWN_VALUE");
        }
        List<FieldError> taken = new ArrayList<>();
        if (isOther(assets.byTag(command.tag().strip()), self)) {
            taken.add(FieldError.of("tag", "DUPLICATE"));
        }
        String serial = Asset.text(command.serial());
        if (serial != null && isOther(assets.bySerial(command.model().strip(), serial), self)) {
            taken.add(FieldError.of("serial", "DUPLICATE"));
        }
        if (!taken.isEmpty()) {
            throw duplicate(taken);
        }
    }

    /**
     * Enters or changes an asset; answers its id.
     *
     * @throws DomainException as {@link #check}, and {@code VERSION_REQUIRED}, {@code
     *     STALE_VERSION}, {@code NOT_FOUND_HERE}
     */
    public UUID write(SaveAsset command, Actor actor) {
        Instant now = clock.instant();
        Asset asset =
                command.assetId() == null
                        ? new Asset(UuidCreator.getTimeOrderedEpoch(), now)
                        : current(command.assetId(), command.version());
        check(command);
        List<Asset.Change> changes = asset.change(command, units::nameOrDesk, actor.name(), now);
        if (!changes.isEmpty()) {
            store(asset);
            assets.append(asset.id(), changes, Asset.text(command.reason()), actor, now);
            audit.record(
                    actor,
                    command.assetId() == null ? "asset.registered" : "asset.changed",
                    TYPE,
                    asset.id(),
                    Map.of("tag", command.tag(), "changes", changes));
            queries.find(asset.id())
                    .ifPresent(view -> outbox.publish(new AssetChanged(view), Audience.DESK));
        }
        return asset.id();
    }

    /** Two savers at once get past the look; the constraint then refuses the second. */
    private void store(Asset asset) {
        try {
            assets.persistAndFlush(asset);
        } catch (PersistenceException e) {
            String message = Objects.toString(e.getMessage(), "");
            if (message.contains("asset_serial")) {
                throw duplicate(List.of(FieldError.of("serial", "DUPLICATE")));
            }
            if (message.contains("asset_tag")) {
                throw duplicate(List.of(FieldError.of("tag", "DUPLICATE")));
            }
            throw e;
        }
    }

    private static DomainException duplicate(List<FieldError> taken) {
        return new DomainException(
                FaultCode.DUPLICATE, Map.of("field", taken.getFirst().field()), taken);
    }

    private static boolean isOther(Optional<UUID> found, @Nullable UUID self) {
        return found.filter(id -> !id.equals(self)).isPresent();
    }

    private Asset current(UUID id, @Nullable Integer version) {
        if (version == null) {
            throw DomainException.of(FaultCode.VERSION_REQUIRED);
        }
        Asset asset = assets.lock(id).orElseThrow(() -> DomainException.notFound(TYPE, id));
        if (asset.version() != version) {
            throw DomainException.stale(TYPE, id, asset.version(), asset.updatedBy());
        }
        return asset;
    }
}
