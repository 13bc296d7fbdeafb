package id.tanggap.protocol.macro;

import id.tanggap.protocol.ServerReply;
import java.util.List;

/** Canned replies by shortcut. */
public record CannedReplyList(List<CannedReplyView> items) implements ServerReply {
    public CannedReplyList {
        items = List.copyOf(items);
    }
}
