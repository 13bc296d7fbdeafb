package id.tanggap.server.ticket.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which of the tickets with a similar subject are most likely the same story, and whether there are
 * so many of them that one cause is behind them.
 */
final class SimilarRanking {
    /** From here on two subjects tell the same; below they share words. */
    static final double ALIKE = 0.6;

    /** So many alike within the hour, the new one among them, are one cause. */
    static final int ONE_CAUSE = 3;

    /** Tickets filed within it may have one cause. */
    static final Duration RECENT = Duration.ofHours(1);

    private static final double SAME_POLDA = 0.2;
    private static final double SAME_CATEGORY = 0.15;
    private static final double SAME_TOP_CATEGORY = 0.1;
    private static final int SHOWN = 10;

    private SimilarRanking() {}

    /** What the new ticket is about, as far as known. */
    record Wanted(
            @Nullable String category, @Nullable String topCategory, @Nullable String polda) {}

    /** An open ticket with a similar subject. */
    record Candidate(
            UUID id,
            double similarity,
            Instant createdAt,
            @Nullable String polda,
            String category,
            String topCategory) {}

    /** The most likely first. */
    static List<Candidate> best(Wanted wanted, List<Candidate> candidates) {
        return candidates.stream()
                .sorted(
                        Comparator.comparingDouble((Candidate c) -> score(wanted, c))
                                .reversed()
                                .thenComparing(Candidate::createdAt, Comparator.reverseOrder()))
                .limit(SHOWN)
                .toList();
    }

    /**
     * How many alike were filed within the last hour; in the same first-level category if known.
     */
    static int lastHour(Wanted wanted, List<Candidate> candidates, Instant now) {
        Instant since = now.minus(RECENT);
        return (int)
                candidates.stream()
                        .filter(c -> c.similarity() >= ALIKE)
                        .filter(c -> !c.createdAt().isBefore(since))
                        .filter(
                                c ->
                                        wanted.topCategory() == null
                                                || wanted.topCategory().equals(c.topCategory()))
                        .count();
    }

    private static double score(Wanted wanted, Candidate c) {
        double category =
                c.category().equals(wanted.category())
                        ? SAME_CATEGORY
                        : c.topCategory().equals(wanted.topCategory()) ? SAME_TOP_CATEGORY : 0;
        boolean samePolda = c.polda() != null && c.polda().equals(wanted.polda());
        return c.similarity() + category + (samePolda ? SAME_POLDA : 0);
    }
}
