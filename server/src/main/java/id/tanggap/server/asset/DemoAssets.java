package id.tanggap.server.asset;

import id.tanggap.protocol.asset.AssetKind;
import id.tanggap.protocol.asset.AssetState;
import id.tanggap.protocol.asset.SaveAsset;
import id.tanggap.server.asset.internal.Asset;
import id.tanggap.server.asset.internal.AssetRepository;
import id.tanggap.server.asset.internal.AssetUnits;
import id.tanggap.server.demo.DemoData;
import id.tanggap.server.demo.DemoTable;
import id.tanggap.server.demo.DemoUsers;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.database.Jdbc;
import id.tanggap.server.ticket.DemoTickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Invented equipment of the desk and of ten units, some of it with tickets. */
@ApplicationScoped
public class DemoAssets implements DemoData {
    private static final Actor JOKO = new Actor(DemoUsers.JOKO, "Joko Susilo", Set.of(), "");
    private static final Duration AGE = Duration.ofDays(180);

    private final AssetRepository assets;
    private final AssetUnits units;
    private final Jdbc jdbc;

    @Inject
    DemoAssets(AssetRepository assets, AssetUnits units, DataSource dataSource) {
        this.assets = assets;
        this.units = units;
        this.jdbc = new Jdbc(dataSource);
    }

    /** Id of an asset by its tag; the same everywhere. */
    public static UUID assetId(String tag) {
        return UUID.nameUUIDFromBytes(("demo|asset|" + tag).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void seed(Instant now) {
        for (CSVRecord row : DemoTable.read("assets")) {
            tell(row, now);
        }
    }

    private void tell(CSVRecord row, Instant now) {
        String story = row.get("story");
        Asset asset = new Asset(assetId(row.get("tag")), now.minus(AGE));
        boolean moved = story.equals("moved");
        AssetState state = AssetState.valueOf(row.get("state"));
        AssetState first = state == AssetState.SPARE ? state : AssetState.IN_USE;
        save(
                asset,
                command(row, now, first, moved ? "Gudang" : row.get("location")),
                null,
                now.minus(AGE));
        if (moved) {
            save(
                    asset,
                    command(row, now, first, row.get("location")),
                    "Penataan ruang pelayanan.",
                    now.minus(Duration.ofDays(72)));
        }
        if (state != first) {
            save(
                    asset,
                    command(row, now, state, row.get("location")),
                    story.equals("repair") ? "Menunggu suku cadang dari vendor." : null,
                    now.minus(Duration.ofDays(4)));
        }
        if (!row.get("tickets").isEmpty()) {
            jdbc.update(
                    "update ticket set asset_id = ? where id = ?",
                    asset.id(),
                    DemoTickets.ticketId(Integer.parseInt(row.get("tickets"))));
        }
    }

    private void save(Asset asset, SaveAsset command, @Nullable String reason, Instant at) {
        List<Asset.Change> changes = asset.change(command, units::nameOrDesk, JOKO.name(), at);
        assets.persistAndFlush(asset);
        assets.append(asset.id(), changes, reason, JOKO, at);
    }

    private SaveAsset command(CSVRecord row, Instant now, AssetState state, String location) {
        String unit = row.get("unit");
        return new SaveAsset(
                null,
                null,
                row.get("tag"),
                AssetKind.valueOf(row.get("kind")),
                row.get("model"),
                row.get("serial"),
                unit.isEmpty() ? null : units.id(row.get("polda"), unit),
                location,
                row.get("owner"),
                LocalDate.ofInstant(now, ZoneOffset.UTC)
                        .plusDays(Integer.parseInt(row.get("warranty_days"))),
                state,
                row.get("note"),
                null);
    }
}
