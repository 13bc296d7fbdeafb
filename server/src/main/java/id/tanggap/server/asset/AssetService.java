package id.tanggap.server.asset;

import id.tanggap.protocol.asset.AssetDetail;
import id.tanggap.protocol.asset.AssetImport;
import id.tanggap.protocol.asset.AssetPage;
import id.tanggap.protocol.asset.AssetView;
import id.tanggap.protocol.asset.ImportAssets;
import id.tanggap.protocol.asset.SaveAsset;
import id.tanggap.protocol.asset.SearchAssets;
import id.tanggap.server.asset.internal.AssetImporter;
import id.tanggap.server.asset.internal.AssetQueries;
import id.tanggap.server.asset.internal.AssetRepository;
import id.tanggap.server.asset.internal.AssetWriter;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.ticket.TicketService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Keeps the equipment and finds it. Each method is one transaction. Any thread; blocking. */
@ApplicationScoped
@Transactional
public class AssetService {
    private static final int TICKETS = 50;

    private final AssetRepository assets;
    private final AssetQueries queries;
    private final AssetWriter writer;
    private final AssetImporter importer;
    private final TicketService tickets;

    @Inject
    AssetService(
            AssetRepository assets,
            AssetQueries queries,
            AssetWriter writer,
            AssetImporter importer,
            TicketService tickets) {
        this.assets = assets;
        this.queries = queries;
        this.writer = writer;
        this.importer = importer;
        this.tickets = tickets;
    }

    /** A page of the assets that fit, by tag. */
    public AssetPage search(SearchAssets command) {
        return queries.search(command);
    }

    /**
     * An asset with its history and tickets.
     *
     * @throws DomainException {@code NOT_FOUND_HERE}
     */
    public AssetDetail get(UUID assetId) {
        AssetView view =
                queries.find(assetId).orElseThrow(() -> DomainException.notFound("asset", assetId));
        return new AssetDetail(view, assets.history(assetId), tickets.ofAsset(assetId, TICKETS));
    }

    /**
     * Enters or changes an asset; a move and a change of state go into its history.
     *
     * @throws DomainException {@code INVALID} and {@code DUPLICATE} with the fields, {@code
     *     VERSION_REQUIRED}, {@code STALE_VERSION}, {@code NOT_FOUND_HERE}
     */
    public AssetDetail save(SaveAsset command, Actor actor) {
        return get(writer.write(command, actor));
    }

    /**
     * Enters the rows of a file that can be entered, and tells of each that is refused; on a dry
     * run it only tells.
     *
     * @throws DomainException {@code INVALID} on field {@code csv} when it is no table of assets
     */
    public AssetImport importAll(ImportAssets command, Actor actor) {
        return importer.run(command, actor);
    }
}
