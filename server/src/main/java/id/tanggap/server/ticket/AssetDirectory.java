package id.tanggap.server.ticket;

import java.util.Optional;
import java.util.UUID;

/** Assets as tickets need them. */
public interface AssetDirectory {
    /** What people call the asset; empty when there is none with that id. */
    Optional<String> nameOf(UUID assetId);
}
