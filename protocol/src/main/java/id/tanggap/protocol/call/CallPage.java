package id.tanggap.protocol.call;

import id.tanggap.protocol.ServerReply;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of calls.
 *
 * @param items the calls
 * @param next cursor of the next page, null at the end
 */
public record CallPage(List<CallView> items, @Nullable String next) implements ServerReply {
    public CallPage {
        items = List.copyOf(items);
    }
}
