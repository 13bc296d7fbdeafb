package id.tanggap.server.supportgroup.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.server.supportgroup.internal.RoundRobin.Candidate;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoundRobinTest {
    private static final Instant NINE = Instant.parse("2026-11-23T02:00:00Z");
    private static final Set<String> PRINTER = Set.of("NETWORK_PRINTER", "NETWORK");

    @Test
    void whoHadOneLongestAgoIsNextAndWhoNeverHadOneBeforeThat() {
        Candidate early = member("Budi", 0);
        Candidate late = member("Citra", 5);
        Candidate never = new Candidate(UUID.randomUUID(), "Dewi", Set.of(), Set.of(), null);
        assertThat(next(PRINTER, null, late, early)).isEqualTo("Budi");
        assertThat(next(PRINTER, null, late, early, never)).isEqualTo("Dewi");
    }

    @Test
    void nobodyIsNextWhereNobodyIsThere() {
        assertThat(RoundRobin.next(List.of(), PRINTER, "NTT")).isEmpty();
    }

    /** From the worst to the best fit; each is taken before all that stand before him. */
    @Test
    void skillGoesBeforePoldaAndBothBeforeEither() {
        List<Candidate> worstFirst =
                List.of(
                        member("anybody", 0),
                        member("covers", 1, Set.of(), Set.of("NTT")),
                        member("knows", 2, Set.of("NETWORK"), Set.of("BALI")),
                        member("both", 3, Set.of("NETWORK_PRINTER"), Set.of("NTT", "BALI")));
        for (int i = 0; i < worstFirst.size(); i++) {
            assertThat(RoundRobin.next(worstFirst.subList(0, i + 1), PRINTER, "NTT"))
                    .contains(worstFirst.get(i));
        }
    }

    @Test
    void aTicketWithoutPoldaIsCoveredByNobodyInParticular() {
        Candidate covers = member("covers", 1, Set.of(), Set.of("NTT"));
        assertThat(next(PRINTER, null, covers, member("anybody", 0))).isEqualTo("anybody");
    }

    /** Played on: who was given one goes to the end, so nobody is ever two ahead of another. */
    @Test
    void inTurnNobodyIsTwoAhead() {
        Map<UUID, Candidate> members = new HashMap<>();
        Map<UUID, Integer> given = new HashMap<>();
        for (int i = 0; i < 5; i++) {
            Candidate c = new Candidate(new UUID(0, i), "m" + i, Set.of(), Set.of(), null);
            members.put(c.userId(), c);
            given.put(c.userId(), 0);
        }
        for (int ticket = 0; ticket < 52; ticket++) {
            Candidate c = RoundRobin.next(members.values(), PRINTER, "NTT").orElseThrow();
            members.put(
                    c.userId(),
                    new Candidate(
                            c.userId(), c.name(), Set.of(), Set.of(), NINE.plusSeconds(ticket)));
            given.merge(c.userId(), 1, Integer::sum);
        }
        assertThat(given.values()).containsExactlyInAnyOrder(10, 10, 10, 11, 11);
    }

    private static String next(Set<String> categories, @Nullable String polda, Candidate... there) {
        return RoundRobin.next(List.of(there), categories, polda).orElseThrow().name();
    }

    private static Candidate member(String name, int minutes) {
        return member(name, minutes, Set.of(), Set.of());
    }

    private static Candidate member(
            String name, int minutes, Set<String> skills, Set<String> poldas) {
        return new Candidate(
                UUID.randomUUID(), name, skills, poldas, NINE.plus(Duration.ofMinutes(minutes)));
    }
}
