package id.tanggap.server.supportgroup.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is. Who knows the category and covers the Polda comes first, then who knows the
 * category, then who covers the Polda, then anybody; among equals he whose last ticket is longest
 * ago. Nobody waits for an expert who is away.
 */
public final class RoundRobin {
    private static final Comparator<Candidate> LONGEST_AGO =
            Comparator.comparing(
                            Candidate::lastAssignedAt,
                            Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
                    .thenComparing(Candidate::userId);

    private RoundRobin() {}

    /**
     * A member who is there.
     *
     * @param lastAssignedAt null: never
     */
    public record Candidate(
            UUID userId,
            String name,
            Set<String> skills,
            Set<String> poldas,
            @Nullable Instant lastAssignedAt) {
        public Candidate {
            skills = Set.copyOf(skills);
            poldas = Set.copyOf(poldas);
        }

        private int fit(Set<String> categories, @Nullable String polda) {
            boolean knows = categories.stream().anyMatch(skills::contains);
            boolean covers = polda != null && poldas.contains(polda);
            return (knows ? 2 : 0) + (covers ? 1 : 0);
        }
    }

    /**
     * Whose turn it is; empty when nobody is there.
     *
     * @param categories the ticket's category and the one above
     * @param polda the ticket's Polda
     */
    public static Optional<Candidate> next(
            Collection<Candidate> there, Set<String> categories, @Nullable String polda) {
        return there.stream()
                .min(
                        Comparator.comparingInt((Candidate c) -> -c.fit(categories, polda))
                                .thenComparing(LONGEST_AGO));
    }
}
