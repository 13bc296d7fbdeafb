package id.tanggap.protocol.asset;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An asset.
 *
 * @param id the asset
 * @param tag code on its label, such as {@code RL-PC-02}; unique
 * @param kind what it is
 * @param model maker and model
 * @param serial serial number, unique per model; null when not known
 * @param unitId unit it stands in; null for the desk's own
 * @param unitName its name
 * @param poldaCode its Polda
 * @param location room or rack; null when not known
 * @param owner who answers for it; null when not known
 * @param warrantyUntil last day of the warranty; null when there is none
 * @param state where it stands
 * @param note free text
 * @param openTickets tickets about it that still need work
 * @param tickets all tickets about it
 * @param updatedAt last change
 * @param updatedBy who made it
 * @param version for updates
 */
public record AssetView(
        UUID id,
        String tag,
        AssetKind kind,
        String model,
        @Nullable String serial,
        @Nullable UUID unitId,
        @Nullable String unitName,
        @Nullable String poldaCode,
        @Nullable String location,
        @Nullable String owner,
        @Nullable LocalDate warrantyUntil,
        AssetState state,
        @Nullable String note,
        int openTickets,
        int tickets,
        Instant updatedAt,
        String updatedBy,
        int version) {}
