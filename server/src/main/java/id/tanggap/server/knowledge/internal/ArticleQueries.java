package id.tanggap.server.knowledge.internal;

import id.tanggap.protocol.knowledge.ArticleMarkup;
import id.tanggap.protocol.knowledge.ArticlePage;
import id.tanggap.protocol.knowledge.ArticleRow;
import id.tanggap.protocol.knowledge.ArticleState;
import id.tanggap.protocol.knowledge.SearchArticles;
import id.tanggap.protocol.knowledge.SuggestArticles;
import id.tanggap.server.platform.page.PageCursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Articles as lists show them, each list by one statement.
 *
 * <p>A question is taken apart into units ({@link Synonyms}); a unit weighs the more, the fewer
 * articles have it, so that "DORS", which all of them have, hardly counts. An article fits by the
 * share of the weight that it has.
 */
@ApplicationScoped
public class ArticleQueries {
    private static final int EXCERPT = 160;

    private static final String SELECT =
            """
            select a.id, a.title, left(a.body, 600) as begin, a.category_code, a.language, a.state,
                   a.updated_at, a.updated_by, a.version,
                   (select count(*) from article_feedback f where f.article_id = a.id and f.helpful) as helpful,
                   (select count(*) from article_feedback f where f.article_id = a.id and not f.helpful) as unhelpful,
                   (select count(*) from article_ticket t where t.article_id = a.id) as tickets
            """;

    /** A unit that no article has weighs little: it may be a name or a typing error. */
    private static final String WEIGHED =
            """
            with part as (
                select p.unit, v.q
                from unnest(cast(:units as int[]), cast(:phrases as text[])) p(unit, phrase),
                     lateral (values (phraseto_tsquery('indonesian', p.phrase)), (phraseto_tsquery('english', p.phrase))) v(q)
                where numnode(v.q) > 0),
            unit as (
                select unit, cast(string_agg(distinct '(' || cast(q as text) || ')', ' | ') as tsquery) as q from part group by unit),
            weighed as (
                select u.q, case f.n when 0 then 0.7 else ln(1 + cast(t.n as float) / f.n) end as weight
                from unit u,
                     (select count(*) as n from article where state <> 'RETIRED') t,
                     lateral (select count(*) as n from article d where d.search @@ u.q and d.state <> 'RETIRED') f),
            asked as (
                select cast(string_agg('(' || cast(q as text) || ')', ' | ') as tsquery) as any_q, sum(weight) as total from weighed)
            """;

    /**
     * Share of the weight (1000), place and number of the words (300), likeness of the title (200).
     */
    private static final String FIT =
            """
            , coalesce((select sum(w.weight) from weighed w where a.search @@ w.q) / asked.total, 0) as share
            , coalesce(300 * ts_rank(array[0.1, 0.2, 0.5, 1.0], a.search, asked.any_q, 32), 0)
              + 200 * word_similarity(:words, a.likeness) as place
            """;

    /** 2 for the same category, 1 for one of the same family, else 0. */
    private static final String SAME =
            """
            case when a.category_code = :category then 2
                 when exists (select 1 from ticket_category c, ticket_category d
                              where c.code = a.category_code and d.code = :category
                                and coalesce(c.parent_code, c.code) = coalesce(d.parent_code, d.code)) then 1
                 else 0 end
            """;

    private final EntityManager em;
    private final SynonymStore synonyms;

    @Inject
    ArticleQueries(EntityManager em, SynonymStore synonyms) {
        this.em = em;
        this.synonyms = synonyms;
    }

    /** A page of the articles that fit, best first. */
    public ArticlePage search(SearchArticles command) {
        String words = command.text() == null ? "" : SearchWords.of(command.text());
        Place after = Place.of(PageCursor.decode(command.cursor()));
        String where =
                (command.state() == null ? "a.state <> 'RETIRED'" : "a.state = :state")
                        + (command.category() == null
                                ? ""
                                : " and a.category_code in (select c.code from ticket_category c where :category in (c.code, c.parent_code))");
        Query query =
                em.createNativeQuery(
                        page(
                                words.isEmpty()
                                        ? SELECT + ", 0 as fit from article a where " + where
                                        : found(where),
                                words.isEmpty() ? "" : WEIGHED,
                                after != null),
                        Tuple.class);
        if (!words.isEmpty()) {
            ask(query, words);
        }
        if (command.state() != null) {
            query.setParameter("state", command.state().name());
        }
        if (command.category() != null) {
            query.setParameter("category", command.category());
        }
        if (after != null) {
            query.setParameter("fit", after.fit());
            query.setParameter("at", after.at());
            query.setParameter("after", after.id());
        }
        query.setParameter("limit", command.limit() + 1);
        List<Tuple> rows = tuples(query);
        return new ArticlePage(
                rows.stream().limit(command.limit()).map(ArticleQueries::row).toList(),
                PageCursor.next(rows, command.limit(), last -> Place.of(last).cursor()));
    }

    /** Reviewed articles that may help, best first. */
    public List<ArticleRow> suggest(SuggestArticles command) {
        String words = command.subject() == null ? "" : SearchWords.of(command.subject());
        String category = command.category() == null ? "" : command.category();
        Query query =
                em.createNativeQuery(
                        WEIGHED
                                + """
                                select * from (%s %s, %s as same
                                    from article a cross join asked where a.state = 'REVIEWED') found
                                where share >= 0.45 or same > 0
                                order by 1000 * share + place + 125 * same desc,
                                    helpful - unhelpful desc, updated_at desc, id
                                limit :limit
                                """
                                        .formatted(SELECT, FIT, SAME),
                        Tuple.class);
        ask(query, words);
        query.setParameter("category", category);
        query.setParameter("limit", command.limit());
        return tuples(query).stream().map(ArticleQueries::row).toList();
    }

    /** Articles linked to a ticket, by title. */
    public List<ArticleRow> ofTicket(UUID ticketId) {
        Query query =
                em.createNativeQuery(
                                SELECT
                                        + """
                                        from article a join article_ticket l on l.article_id = a.id
                                        where l.ticket_id = :ticket order by a.title, a.id
                                        """,
                                Tuple.class)
                        .setParameter("ticket", ticketId);
        return tuples(query).stream().map(ArticleQueries::row).toList();
    }

    /** One article; it must exist. */
    public ArticleRow get(UUID id) {
        return row(
                (Tuple)
                        em.createNativeQuery(
                                        SELECT + "from article a where a.id = :id", Tuple.class)
                                .setParameter("id", id)
                                .getSingleResult());
    }

    private static String found(String where) {
        return """
        select f.*, cast(1000 * share + place + case state when 'REVIEWED' then 100 else 0 end as int) as fit
        from (%s %s
            from article a cross join asked
            where %s and (a.search @@ asked.any_q or :words <%% a.likeness)) f
        where share >= 0.5 or :words <%% (select d.likeness from article d where d.id = f.id)
        """
                .formatted(SELECT, FIT, where);
    }

    private static String page(String found, String with, boolean more) {
        return "%s select * from (%s) page %s order by fit desc, updated_at desc, id desc limit :limit"
                .formatted(
                        with,
                        found,
                        more ? "where (fit, updated_at, id) < (:fit, :at, :after)" : "");
    }

    private void ask(Query query, String words) {
        List<List<String>> units = synonyms.synonyms().units(words);
        StringBuilder numbers = new StringBuilder();
        StringBuilder phrases = new StringBuilder();
        for (int unit = 0; unit < units.size(); unit++) {
            for (String phrase : units.get(unit)) {
                numbers.append(numbers.isEmpty() ? "" : ",").append(unit);
                // Only small letters, digits and single spaces: nothing to escape in an array.
                phrases.append(phrases.isEmpty() ? "" : ",").append('"').append(phrase).append('"');
            }
        }
        query.setParameter("units", "{" + numbers + "}");
        query.setParameter("phrases", "{" + phrases + "}");
        query.setParameter("words", words);
    }

    /** Where a page ended. */
    private record Place(int fit, Instant at, UUID id) {
        static @Nullable Place of(@Nullable PageCursor cursor) {
            if (cursor == null) {
                return null;
            }
            String[] key = cursor.key().split(" ", 2);
            try {
                return new Place(
                        Integer.parseInt(key[0]), Instant.parse(key[key.length - 1]), cursor.id());
            } catch (NumberFormatException | DateTimeException _) {
                throw PageCursor.invalid();
            }
        }

        static Place of(Tuple row) {
            return new Place(
                    row.get("fit", Integer.class),
                    row.get("updated_at", Instant.class),
                    row.get("id", UUID.class));
        }

        PageCursor cursor() {
            return new PageCursor(fit + " " + at, id);
        }
    }

    @SuppressWarnings("unchecked") // a native query with a Tuple result
    private static List<Tuple> tuples(Query query) {
        return query.getResultList();
    }

    private static ArticleRow row(Tuple row) {
        return new ArticleRow(
                row.get("id", UUID.class),
                row.get("title", String.class),
                excerpt(row.get("begin", String.class)),
                row.get("category_code", String.class),
                row.get("language", String.class),
                ArticleState.valueOf(row.get("state", String.class)),
                row.get("helpful", Number.class).intValue(),
                row.get("unhelpful", Number.class).intValue(),
                row.get("tickets", Number.class).intValue(),
                row.get("updated_at", Instant.class),
                row.get("updated_by", String.class),
                row.get("version", Integer.class));
    }

    /** Begin of the text in one line, cut between words. */
    static String excerpt(String begin) {
        String text = ArticleMarkup.plain(begin).replace('\n', ' ');
        if (text.length() <= EXCERPT) {
            return text;
        }
        int space = text.lastIndexOf(' ', EXCERPT);
        return text.substring(0, space > 0 ? space : EXCERPT) + " …";
    }
}
