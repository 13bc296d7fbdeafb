package id.tanggap.server.ticket.internal;

import id.tanggap.protocol.ticket.FindSimilarTickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Open tickets with a subject like that, by the index over the subjects of open tickets. */
@ApplicationScoped
public class SimilarSearch {
    private static final int CANDIDATES = 200;

    private static final String SQL =
            """
            select t.id, similarity(search_text(t.subject), search_text(:subject)) as similarity, t.created_at,
                   u.polda_code, coalesce(c.parent_code, c.code) as top_category, t.category_code
            from ticket t
            join ticket_category c on c.code = t.category_code
            left join unit u on u.id = t.unit_id
            where t.status not in ('RESOLVED', 'CLOSED')
            and search_text(t.subject) % search_text(:subject) and t.id <> :except
            order by similarity desc, t.created_at desc limit :limit
            """;

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

    /** Open tickets with a similar subject, the most alike first. */
    List<SimilarRanking.Candidate> candidates(FindSimilarTickets question) {
        @SuppressWarnings("unchecked") // a native query with a Tuple result
        List<Tuple> rows =
                em.createNativeQuery(SQL, Tuple.class)
                        .setParameter("subject", question.subject().strip())
                        .setParameter(
                                "except",
                                Objects.requireNonNullElse(question.exceptId(), new UUID(0, 0)))
                        .setParameter("limit", CANDIDATES)
                        .getResultList();
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
