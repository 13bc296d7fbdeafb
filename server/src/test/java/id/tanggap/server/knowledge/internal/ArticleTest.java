package id.tanggap.server.knowledge.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.knowledge.ArticleState;
import id.tanggap.protocol.knowledge.SaveArticle;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleTest {
    private static final Instant NOW = Instant.parse("2026-03-24T01:00:00Z");
    private static final Actor BAYU = person("Bayu");
    private static final Actor RATNA = person("Ratna");
    private static final Actor HENDRA = person("Hendra");

    private final Article article = new Article(UUID.randomUUID(), BAYU, NOW);

    @Test
    void whoWroteCannotReview() {
        write(BAYU);
        refused(FaultCode.OWN_ARTICLE, () -> article.moveTo(ArticleState.REVIEWED, BAYU, NOW));
        assertThat(article.state()).isEqualTo(ArticleState.DRAFT);
        article.moveTo(ArticleState.REVIEWED, RATNA, NOW);
        assertThat(article.reviewedBy()).isEqualTo("Ratna");
        assertThat(article.reviewedAt()).isEqualTo(NOW);
    }

    @Test
    void everyAuthorSinceTheLastReviewIsAnAuthor() {
        write(BAYU);
        write(RATNA);
        refused(FaultCode.OWN_ARTICLE, () -> article.moveTo(ArticleState.REVIEWED, BAYU, NOW));
        refused(FaultCode.OWN_ARTICLE, () -> article.moveTo(ArticleState.REVIEWED, RATNA, NOW));
        article.moveTo(ArticleState.REVIEWED, HENDRA, NOW);
        write(HENDRA);
        article.moveTo(ArticleState.REVIEWED, BAYU, NOW);
        assertThat(article.revision()).isEqualTo(3);
    }

    @Test
    void takingARetiredOneUpDoesNotMakeItsAuthorAReviewer() {
        write(BAYU);
        article.moveTo(ArticleState.RETIRED, BAYU, NOW);
        article.moveTo(ArticleState.DRAFT, BAYU, NOW);
        refused(FaultCode.OWN_ARTICLE, () -> article.moveTo(ArticleState.REVIEWED, BAYU, NOW));
    }

    @Test
    void aChangeMakesAReviewedArticleADraft() {
        write(BAYU);
        article.moveTo(ArticleState.REVIEWED, RATNA, NOW);
        write(RATNA);
        assertThat(article.state()).isEqualTo(ArticleState.DRAFT);
        assertThat(article.reviewedBy()).isNull();
        assertThat(article.revision()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT,DRAFT,false", "DRAFT,REVIEWED,true", "DRAFT,RETIRED,true",
        "REVIEWED,DRAFT,false", "REVIEWED,REVIEWED,false", "REVIEWED,RETIRED,true",
        "RETIRED,DRAFT,true", "RETIRED,REVIEWED,false", "RETIRED,RETIRED,false"
    })
    void onlyTheTableMayBeFollowed(ArticleState from, ArticleState to, boolean allowed) {
        write(BAYU);
        if (from != ArticleState.DRAFT) {
            article.moveTo(from, RATNA, NOW);
        }
        if (allowed) {
            article.moveTo(to, RATNA, NOW);
            assertThat(article.state()).isEqualTo(to);
        } else {
            refused(FaultCode.ARTICLE_STATE, () -> article.moveTo(to, RATNA, NOW));
        }
    }

    private void write(Actor author) {
        article.write(
                new SaveArticle(null, null, "Judul", "Isi", "MOBILE", "id", List.of()),
                author,
                NOW);
    }

    private static void refused(FaultCode code, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private static Actor person(String name) {
        return new Actor(UUID.randomUUID(), name, Set.of(Role.TECHNICIAN), "test");
    }
}
