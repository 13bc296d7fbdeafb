package id.tanggap.protocol.category;

import id.tanggap.protocol.ServerReply;
import java.util.List;

/** All categories, retired ones too; each of the first level is followed by those below it. */
public record CategoryList(List<CategoryView> items) implements ServerReply {
    public CategoryList {
        items = List.copyOf(items);
    }
}
