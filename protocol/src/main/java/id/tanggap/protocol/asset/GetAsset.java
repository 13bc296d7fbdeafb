package id.tanggap.protocol.asset;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** One asset with its history and tickets. */
public record GetAsset(@NotNull UUID assetId) implements ClientCommand<AssetDetail> {}
