package id.tanggap.server.search.internal;

import id.tanggap.protocol.search.TicketSort;
import id.tanggap.server.platform.page.PageCursor;
import id.tanggap.server.search.language.Node;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What words find, newest first, by either way; inside a transaction. */
public final class NewestPages {
    private NewestPages() {}

    /** As searches do: by walking where the words are frequent. */
    public static List<UUID> walked(TicketQueries queries, Node query, int limit) {
        return ids(queries.newest(new RunningSearches.Running(), criteria(query), limit));
    }

    /** As PostgreSQL likes. */
    public static List<UUID> planned(TicketQueries queries, Node query, int limit) {
        return ids(
                queries.page(
                        new RunningSearches.Running(),
                        criteria(query),
                        TicketSort.CREATED,
                        limit,
                        null));
    }

    private static Criteria criteria(Node query) {
        return Criteria.of(query, UUID.randomUUID(), Instant.parse("2026-11-25T05:00:00Z"));
    }

    private static List<UUID> ids(List<PageCursor> places) {
        return places.stream().map(PageCursor::id).toList();
    }
}
