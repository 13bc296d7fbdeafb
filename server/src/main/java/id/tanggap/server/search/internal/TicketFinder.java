package id.tanggap.server.search.internal;

import id.tanggap.protocol.search.SearchTickets;
import id.tanggap.protocol.search.Snippet;
import id.tanggap.server.platform.database.Jdbc;
import id.tanggap.server.platform.page.PageCursor;
import id.tanggap.server.search.internal.RunningSearches.Running;
import id.tanggap.server.search.language.Node;
import id.tanggap.server.search.language.TicketNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Puts a page of found tickets together. */
@ApplicationScoped
public class TicketFinder {
    /** A search that takes longer is a query that must be narrowed down. */
    private static final Duration LIMIT = Duration.ofSeconds(3);

    private final SearchConnection connection;
    private final TicketQueries queries;
    private final Snippets snippets;
    private final MeantWords meantWords;
    private final Jdbc jdbc;
    private final Clock clock;

    @Inject
    TicketFinder(
            SearchConnection connection,
            TicketQueries queries,
            Snippets snippets,
            MeantWords meantWords,
            DataSource dataSource,
            Clock clock) {
        this.connection = connection;
        this.queries = queries;
        this.snippets = snippets;
        this.meantWords = meantWords;
        this.jdbc = new Jdbc(dataSource);
        this.clock = clock;
    }

    /**
     * A page without its rows.
     *
     * @param total see {@code FoundTickets}; null after the first page
     */
    public record Found(
            List<UUID> ids,
            @Nullable String next,
            @Nullable Integer total,
            boolean more,
            Map<UUID, Snippet> snippets,
            List<String> meant) {}

    /**
     * How many tickets fit.
     *
     * @param more whether more than {@code count} do
     */
    public record Total(int count, boolean more) {}

    /** Runs a search, in the caller's transaction. */
    public Found find(Running running, Node query, SearchTickets command, UUID userId) {
        connection.limit(LIMIT);
        PageCursor cursor = PageCursor.decode(command.cursor());
        Criteria criteria = Criteria.of(query, userId, clock.instant());
        boolean counted =
                cursor == null && TicketQueries.isCountedWithPage(criteria, command.sort());
        List<PageCursor> places =
                counted
                        ? queries.newest(
                                running,
                                criteria,
                                Math.max(command.limit(), TicketQueries.MOST_FOUND))
                        : queries.page(running, criteria, command.sort(), command.limit(), cursor);
        List<UUID> ids = places.stream().limit(command.limit()).map(PageCursor::id).toList();
        String next = PageCursor.next(places, command.limit(), last -> last);
        Integer total =
                cursor != null
                        ? null
                        : counted || next == null
                                ? places.size()
                                : queries.count(running, criteria);
        return new Found(
                ids,
                next,
                total == null ? null : Math.min(total, TicketQueries.most(criteria)),
                total != null && total > TicketQueries.most(criteria),
                criteria.marks() == null ? Map.of() : snippets.of(running, ids, criteria.marks()),
                ids.isEmpty() && cursor == null
                        ? meantWords.queries(command.query(), WordSql.plainWords(query))
                        : List.of());
    }

    /** Ids of the tickets that fit, in the order they were filed, the newest first. */
    public List<UUID> newest(Running running, Node query, UUID userId, int limit) {
        connection.limit(LIMIT);
        Criteria criteria = Criteria.of(query, userId, clock.instant());
        return queries
                .page(running, criteria, id.tanggap.protocol.search.TicketSort.CREATED, limit, null)
                .stream()
                .map(PageCursor::id)
                .toList();
    }

    /** How many tickets fit. */
    public Total count(Running running, Node query, UUID userId, Duration limit) {
        connection.limit(limit);
        Criteria criteria = Criteria.of(query, userId, clock.instant());
        int count = queries.count(running, criteria);
        int most = TicketQueries.most(criteria);
        return new Total(Math.min(count, most), count > most);
    }

    /** The ticket with a number; without a year the newest. */
    public Optional<UUID> byNumber(TicketNumber number) {
        Stream<Integer> years =
                number.year() != null
                        ? Stream.of(number.year())
                        : jdbc
                                .list(
                                        "select year from ticket_number order by year desc",
                                        row -> row.getInt(1))
                                .stream();
        return years.flatMap(
                        year ->
                                jdbc
                                        .find(
                                                "select id from ticket where number = ?",
                                                row -> row.getObject(1, UUID.class),
                                                number.in(year))
                                        .stream())
                .findFirst();
    }
}
