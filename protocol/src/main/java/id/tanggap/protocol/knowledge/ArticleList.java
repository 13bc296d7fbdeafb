package id.tanggap.protocol.knowledge;

import id.tanggap.protocol.ServerReply;
import java.util.List;

/** Articles for a ticket, best first. */
public record ArticleList(List<ArticleRow> items) implements ServerReply {
    public ArticleList {
        items = List.copyOf(items);
    }
}
