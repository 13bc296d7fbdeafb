package id.tanggap.server.ticket.internal;

import id.tanggap.protocol.ticket.FindSimilarTickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Open tickets with a subject like that. */
@ApplicationScoped
public class SimilarSearch {
    /** Of each kind; what is older than so many others is hardly the same story. */
    private static final int CANDIDATES = 500;

    /** Below, two subjects merely share a word. */
    private static final double LEAST = 0.45;

    /**
     * The newest of the same place, and all that came within the hour. No index over trigrams: the
     * phrases of a desk are few, so that it would find half of all open tickets; comparing some
     * hundred is cheaper and has an upper bound.
     */
    private static final String SQL =
            """
            with candidate as (
                (select t.id from ticket t left join unit u on u.id = t.unit_id
                 where %1$s and %2$s and %3$s order by t.created_at desc limit :limit)
                union
                (select t.id from ticket t
                 where %1$s and %2$s and t.created_at >= :since order by t.created_at desc limit :limit))
            select * from (
                select t.id, t.created_at, u.polda_code, coalesce(c.parent_code, c.code) as top_category, t.category_code,
                       greatest(word_similarity(q.subject, t.search), similarity(q.subject, search_text(t.subject))) as similarity
                from candidate n
                join ticket t on t.id = n.id
                join ticket_category c on c.code = t.category_code
                left join unit u on u.id = t.unit_id
                cross join (select search_text(:subject) as subject) q
                where t.id <> :except) found
            where similarity >= :least order by similarity desc, created_at desc
            """;

    private static final String OPEN = "t.status not in ('RESOLVED', 'CLOSED')";
    private static final String SAME_CATEGORY =
            "t.category_code in (select code from ticket_category where coalesce(parent_code, code) = :top)";
    private static final String SAME_POLDA = "u.polda_code = :polda";
    private static final String ANY = "true";

    private final EntityManager em;

    @Inject
    SimilarSearch(EntityManager em) {
        this.em = em;
    }

    /** What the one that is being written is about. */
    SimilarRanking.Wanted wanted(FindSimilarTickets question) {
        return new SimilarRanking.Wanted(
                question.category(),
                text(
                        "select coalesce(parent_code, code) from ticket_category where code = :key",
                        question.category()),
                text("select polda_code from unit where id = :key", question.unitId()));
    }

    /**
     * Open tickets with a similar subject, the most alike first: of the same first-level category
     * and the same Polda, as far as they are known, or of the last hour from anywhere.
     */
    List<SimilarRanking.Candidate> candidates(
            FindSimilarTickets question, SimilarRanking.Wanted wanted, Instant since) {
        String top = wanted.topCategory();
        String polda = wanted.polda();
        Query query =
                em.createNativeQuery(
                                SQL.formatted(
                                        OPEN,
                                        top == null ? ANY : SAME_CATEGORY,
                                        polda == null ? ANY : SAME_POLDA),
                                Tuple.class)
                        .setParameter("subject", question.subject().strip())
                        .setParameter(
                                "except",
                                Objects.requireNonNullElse(question.exceptId(), new UUID(0, 0)))
                        .setParameter("since", since)
                        .setParameter("least", LEAST)
                        .setParameter("limit", CANDIDATES);
        if (top != null) {
            query.setParameter("top", top);
        }
        if (polda != null) {
            query.setParameter("polda", polda);
        }
        @SuppressWarnings("unchecked") // a native query with a Tuple result
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(
                        t ->
                                new SimilarRanking.Candidate(
                                        t.get("id", UUID.class),
                                        t.get("similarity", Float.class),
                                        t.get("created_at", Instant.class),
                                        t.get("polda_code", String.class),
                                        t.get("category_code", String.class),
                                        t.get("top_category", String.class)))
                .toList();
    }

    private @Nullable String text(String sql, @Nullable Object key) {
        if (key == null) {
            return null;
        }
        Optional<String> found =
                em.createNativeQuery(sql, String.class)
                        .setParameter("key", key)
                        .getResultStream()
                        .findFirst()
                        .map(String.class::cast);
        return found.orElse(null);
    }
}
