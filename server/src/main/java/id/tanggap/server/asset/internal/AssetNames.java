package id.tanggap.server.asset.internal;

import id.tanggap.server.ticket.AssetDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Assets as tickets need them. */
@ApplicationScoped
class AssetNames implements AssetDirectory {
    private final AssetQueries queries;

    @Inject
    AssetNames(AssetQueries queries) {
        this.queries = queries;
    }

    @Override
    public Optional<String> nameOf(UUID assetId) {
        return queries.find(assetId).map(asset -> asset.tag() + " · " + asset.model());
    }
}
