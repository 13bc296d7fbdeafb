package id.tanggap.protocol.supportgroup;

import id.tanggap.protocol.ServerReply;
import java.util.List;

/** Support groups by level. */
public record SupportGroupList(List<SupportGroupView> items) implements ServerReply {
    public SupportGroupList {
        items = List.copyOf(items);
    }
}
