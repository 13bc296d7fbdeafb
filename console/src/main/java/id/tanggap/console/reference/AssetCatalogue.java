package id.tanggap.console.reference;

import id.tanggap.console.net.ServerApi;
import id.tanggap.console.ui.UiTasks;
import id.tanggap.protocol.asset.AssetView;
import id.tanggap.protocol.asset.GetAsset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Assets by their ids, for what only has the id: asked for once each. What is shown of them hardly
 * changes. Only on the event dispatch thread.
 */
public final class AssetCatalogue {
    private final ServerApi api;
    private final UiTasks tasks;
    private final Map<UUID, AssetView> known = new HashMap<>();

    public AssetCatalogue(ServerApi api, UiTasks tasks) {
        this.api = api;
        this.tasks = tasks;
    }

    /** An asset that was asked for before; null while it is not known. */
    public @Nullable AssetView known(@Nullable UUID id) {
        return id == null ? null : known.get(id);
    }

    /** Tells of the asset, at once when it is known; not at all when it cannot be had. */
    public void find(UUID id, Consumer<AssetView> told) {
        AssetView asset = known.get(id);
        if (asset != null) {
            told.accept(asset);
            return;
        }
        tasks.call(() -> api.send(new GetAsset(id)))
                .onSuccess(
                        detail -> {
                            known.put(id, detail.asset());
                            told.accept(detail.asset());
                        })
                .onFailure(fault -> {})
                .start();
    }
}
