package id.tanggap.protocol.asset;

import id.tanggap.protocol.ServerReply;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of assets by their tags. */
public record AssetPage(List<AssetView> items, @Nullable String next) implements ServerReply {
    public AssetPage {
        items = List.copyOf(items);
    }
}
