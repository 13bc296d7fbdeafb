package id.tanggap.protocol.report;

import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.asset.AssetKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tickets by model, the one with most tickets per asset first.
 *
 * @param from first day
 * @param to last day, included
 * @param zoneId zone of the days
 * @param models every model with an asset that is not retired or with a ticket in the time
 */
public record TicketsPerModel(
        LocalDate from, LocalDate to, String zoneId, List<ModelFigures> models)
        implements ServerReply {
    public TicketsPerModel {
        models = List.copyOf(models);
    }

    /**
     * Figures of a model.
     *
     * @param kind what it is
     * @param model maker and model
     * @param assets how many there are that are not retired
     * @param tickets tickets filed in the time
     * @param open those of them that still need work
     * @param perAsset tickets per asset; null when there is none left
     */
    public record ModelFigures(
            AssetKind kind,
            String model,
            int assets,
            int tickets,
            int open,
            @Nullable Double perAsset) {}
}
