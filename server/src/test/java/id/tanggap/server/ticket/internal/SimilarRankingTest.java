package id.tanggap.server.ticket.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.server.ticket.internal.SimilarRanking.Candidate;
import id.tanggap.server.ticket.internal.SimilarRanking.Wanted;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SimilarRankingTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final Wanted NTT_SYNC = new Wanted("MOBILE_SYNC", "MOBILE", "NTT");

    @Test
    void theSamePoldaAndCategoryComeBeforeALittleMoreLikeness() {
        Candidate far = candidate(0.6, "BALI", "SUMMARY", "SUMMARY");
        Candidate near = candidate(0.45, "NTT", "MOBILE_SYNC", "MOBILE");
        Candidate samePolda = candidate(0.45, "NTT", "SUMMARY", "SUMMARY");
        Candidate sameTop = candidate(0.45, "BALI", "MOBILE_CLOCK", "MOBILE");
        assertThat(SimilarRanking.best(NTT_SYNC, List.of(far, sameTop, samePolda, near)))
                .containsExactly(near, samePolda, far, sameTop);
    }

    @Test
    void withoutPoldaAndCategoryLikenessDecidesAndThenNewness() {
        Wanted nothing = new Wanted(null, null, null);
        Candidate old = at(0.5, NOW.minus(Duration.ofDays(2)));
        Candidate young = at(0.5, NOW);
        Candidate most = candidate(0.9, null, "SUMMARY", "SUMMARY");
        assertThat(SimilarRanking.best(nothing, List.of(old, young, most)))
                .containsExactly(most, young, old);
    }

    @Test
    void tenAreShown() {
        List<Candidate> many =
                IntStream.range(0, 30).mapToObj(i -> candidate(0.5, "NTT", "A", "A")).toList();
        assertThat(SimilarRanking.best(NTT_SYNC, many)).hasSize(10);
    }

    @Test
    void onlyTheAlikeOfTheLastHourAndOfTheSameCategoryCount() {
        List<Candidate> candidates =
                List.of(
                        at(0.6, NOW.minus(Duration.ofHours(1))),
                        at(0.59, NOW),
                        at(0.9, NOW.minus(Duration.ofHours(1)).minusMillis(1)),
                        candidate(0.9, "BALI", "SUMMARY", "SUMMARY"));
        assertThat(SimilarRanking.lastHour(NTT_SYNC, candidates, NOW)).isEqualTo(1);
        assertThat(SimilarRanking.lastHour(new Wanted(null, null, null), candidates, NOW))
                .isEqualTo(2);
    }

    private static Candidate at(double similarity, Instant createdAt) {
        return new Candidate(
                UUID.randomUUID(), similarity, createdAt, "BALI", "MOBILE_SYNC", "MOBILE");
    }

    private static Candidate candidate(
            double similarity, @Nullable String polda, String category, String top) {
        return new Candidate(UUID.randomUUID(), similarity, NOW, polda, category, top);
    }
}
