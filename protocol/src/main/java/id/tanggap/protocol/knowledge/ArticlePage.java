package id.tanggap.protocol.knowledge;

import id.tanggap.protocol.ServerReply;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of articles, best first. */
public record ArticlePage(List<ArticleRow> items, @Nullable String next) implements ServerReply {
    public ArticlePage {
        items = List.copyOf(items);
    }
}
