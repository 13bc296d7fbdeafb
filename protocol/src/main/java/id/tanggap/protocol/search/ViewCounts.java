package id.tanggap.protocol.search;

import id.tanggap.protocol.ServerReply;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many tickets views hold. */
public record ViewCounts(List<ViewCount> items) implements ServerReply {
    public ViewCounts {
        items = List.copyOf(items);
    }

    /**
     * One view.
     *
     * @param viewId the view
     * @param count tickets, at most 1,000, with words at most 200; null when its query cannot be
     *     read any more or takes too long
     * @param more whether it holds more than {@code count}
     */
    public record ViewCount(UUID viewId, @Nullable Integer count, boolean more) {}
}
