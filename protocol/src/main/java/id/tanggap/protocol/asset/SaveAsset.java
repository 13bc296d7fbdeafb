package id.tanggap.protocol.asset;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Enters or changes an asset. Moves and changes of state go into its history with the reason.
 *
 * @param assetId null to enter a new one
 * @param version version read; required when changing
 * @param tag code on its label: letters, digits, hyphens, slashes and dots
 * @param kind what it is
 * @param model maker and model
 * @param serial serial number, unique per model
 * @param unitId unit it stands in; null for the desk's own
 * @param location room or rack
 * @param owner who answers for it
 * @param warrantyUntil last day of the warranty
 * @param state where it stands
 * @param note free text
 * @param reason why it is changed, for the history
 */
public record SaveAsset(
        @Nullable UUID assetId,
        @Nullable Integer version,
        @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9./-]*") String tag,
        @NotNull AssetKind kind,
        @NotBlank @Size(max = 100) String model,
        @Nullable @Size(max = 60) String serial,
        @Nullable UUID unitId,
        @Nullable @Size(max = 100) String location,
        @Nullable @Size(max = 100) String owner,
        @Nullable LocalDate warrantyUntil,
        @NotNull AssetState state,
        @Nullable @Size(max = 2000) String note,
        @Nullable @Size(max = 200) String reason)
        implements ClientCommand<AssetDetail> {}
