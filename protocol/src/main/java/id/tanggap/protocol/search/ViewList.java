package id.tanggap.protocol.search;

import id.tanggap.protocol.ServerReply;
import java.util.List;

/** Views in the order of their position. */
public record ViewList(List<SavedView> items) implements ServerReply {
    public ViewList {
        items = List.copyOf(items);
    }
}
