package id.tanggap.console.link;

import java.util.UUID;

/** Opens assets for other features. Call on the event dispatch thread. */
public interface AssetOpener {
    /** Shows the asset with its history and tickets. */
    void open(UUID assetId);
}
