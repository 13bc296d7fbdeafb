package id.tanggap.server.search.internal;

import id.tanggap.protocol.search.TicketSort;
import id.tanggap.server.platform.page.PageCursor;
import id.tanggap.server.search.internal.RunningSearches.Running;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which tickets fit a query, in which order, and how many. Each answer is one statement. */
@ApplicationScoped
public class TicketQueries {
    /** Counting ends here. */
    public static final int MOST = 1000;

    /** Counting of what words found ends here: each match has to be looked at. */
    public static final int MOST_FOUND = 200;

    /** What words found is ordered among so many, the newest. */
    private static final int NEWEST = 500;

    /** Documents that tell how frequent words are; and how often is frequent. */
    private static final int SAMPLE = 2_000;

    private static final int FREQUENT = 15;

    /** Frequent words are looked for in so many of the newest documents. */
    private static final int WALK = 40_000;

    private final SearchConnection connection;

    @Inject
    TicketQueries(SearchConnection connection) {
        this.connection = connection;
    }

    /** Where tickets stand in their order, one more than {@code limit} when there are more. */
    List<PageCursor> page(
            Running running,
            Criteria criteria,
            TicketSort sort,
            int limit,
            @Nullable PageCursor after) {
        return connection.list(
                running,
                statement(criteria, sort, limit, after),
                row -> place(row, Order.of(criteria, sort)));
    }

    /**
     * The newest that words found, one more than {@code limit} when there are more.
     *
     * <p>Words of one phrase stand together far more often than each by itself lets PostgreSQL
     * expect; it would then fetch tens of thousands of tickets by the words' index and put them in
     * order. The newest documents tell better: where words are frequent among them, walking from
     * the newest on soon has enough.
     */
    List<PageCursor> newest(Running running, Criteria criteria, int limit) {
        List<PageCursor> found = amongNewest(running, criteria, SAMPLE, limit);
        if (found.size() <= limit && found.size() >= FREQUENT) {
            found = amongNewest(running, criteria, WALK, limit);
        }
        return found.size() > limit
                ? found
                : page(running, criteria, TicketSort.CREATED, limit, null);
    }

    private List<PageCursor> amongNewest(
            Running running, Criteria criteria, int documents, int limit) {
        return connection.list(
                running,
                Sql.of("select t.id, x.created_at as key")
                        .plus(criteria.fromNewest(documents))
                        .plus(Order.FOUND_CREATED.by() + " limit " + (limit + 1)),
                row -> place(row, Order.FOUND_CREATED));
    }

    /**
     * Whether one statement finds the first page and as many more as are counted: of what words
     * found, the newest first, looking twice would cost twice.
     */
    static boolean isCountedWithPage(Criteria criteria, TicketSort sort) {
        return Order.of(criteria, sort) == Order.FOUND_CREATED;
    }

    /** Where counting of a query ends. */
    static int most(Criteria criteria) {
        return criteria.words() == null ? MOST : MOST_FOUND;
    }

    /** How many fit; {@link #most} and one more when there are more. */
    int count(Running running, Criteria criteria) {
        return connection.list(running, counting(criteria), row -> row.getInt(1)).getFirst();
    }

    /** The statement of {@link #count}. */
    static Sql counting(Criteria criteria) {
        // In order, so that frequent words are counted by walking from the newest on.
        return Sql.of("select count(*) from (select 1")
                .plus(criteria.from())
                .plus(criteria.words() == null ? "" : Order.FOUND_CREATED.by())
                .plus(" limit " + (most(criteria) + 1) + ") fits");
    }

    /** The statement of {@link #page}. */
    static Sql statement(
            Criteria criteria, TicketSort sort, int limit, @Nullable PageCursor after) {
        Order order = Order.of(criteria, sort);
        if (criteria.words() == null || order == Order.FOUND_CREATED || isWalked(criteria, order)) {
            return Sql.of("select t.id, " + order.key + " as key")
                    .plus(criteria.from())
                    .plus(after == null ? Sql.of("") : Sql.of(" and ").plus(order.after(after)))
                    .plus(order.by() + " limit " + (limit + 1));
        }
        // Words may fit half of all tickets: the newest are put in order, not all of them.
        Order outer = order.outside();
        return Sql.of("select t.id, t.key from (select t.id, ")
                .plus(order == Order.RANK ? rank(criteria.words()) : Sql.of(order.key))
                .plus(" as key")
                .plus(criteria.from())
                .plus(Order.FOUND_CREATED.by() + " limit " + NEWEST + ") t")
                .plus(after == null ? Sql.of("") : Sql.of(" where ").plus(outer.after(after)))
                .plus(outer.by() + " limit " + (limit + 1));
    }

    /** Whether an index has the tickets in this order, so that the first page is soon full. */
    private static boolean isWalked(Criteria criteria, Order order) {
        return (order == Order.DUE && criteria.among() == Criteria.Among.OPEN)
                || (order == Order.UPDATED && criteria.among() == Criteria.Among.DONE);
    }

    private static Sql rank(Sql words) {
        return Sql.of("ts_rank(x.doc, ").plus(words).plus(")");
    }

    private static PageCursor place(ResultSet row, Order order) throws SQLException {
        String key =
                order == Order.RANK
                        ? Float.toString(row.getFloat(2))
                        : row.getObject(2, OffsetDateTime.class).toInstant().toString();
        return new PageCursor(key, row.getObject(1, UUID.class));
    }

    /** How tickets are ordered; the id decides among equals. */
    private enum Order {
        DUE("t.next_due_at", "t.id", false),
        CREATED("t.created_at", "t.id", true),
        UPDATED("t.updated_at", "t.id", true),
        FOUND_CREATED("x.created_at", "x.ticket_id", true),
        RANK("t.key", "t.id", true),
        FOUND_DUE("t.key", "t.id", false),
        FOUND_UPDATED("t.key", "t.id", true);

        private final String key;
        private final String id;
        private final boolean descending;

        Order(String key, String id, boolean descending) {
            this.key = key;
            this.id = id;
            this.descending = descending;
        }

        static Order of(Criteria criteria, TicketSort sort) {
            boolean found = criteria.words() != null;
            return switch (sort) {
                case DUE -> DUE;
                case UPDATED -> UPDATED;
                case CREATED -> found ? FOUND_CREATED : CREATED;
                case RELEVANCE -> found ? RANK : CREATED;
            };
        }

        /** The same order over what an inner query calls {@code key}. */
        Order outside() {
            return switch (this) {
                case DUE -> FOUND_DUE;
                case UPDATED -> FOUND_UPDATED;
                default -> this;
            };
        }

        String by() {
            String direction = descending ? " desc" : "";
            return " order by " + key + direction + ", " + id + direction;
        }

        Sql after(PageCursor cursor) {
            Object value = this == RANK ? (Object) rank(cursor) : time(cursor);
            return Sql.of(
                    "(" + key + ", " + id + ") " + (descending ? "<" : ">") + " (?, ?)",
                    value,
                    cursor.id());
        }

        private static Float rank(PageCursor cursor) {
            try {
                return Float.valueOf(cursor.key());
            } catch (NumberFormatException _) {
                throw PageCursor.invalid();
            }
        }

        private static OffsetDateTime time(PageCursor cursor) {
            try {
                return OffsetDateTime.parse(cursor.key()).withOffsetSameInstant(ZoneOffset.UTC);
            } catch (DateTimeException _) {
                throw PageCursor.invalid();
            }
        }
    }
}
