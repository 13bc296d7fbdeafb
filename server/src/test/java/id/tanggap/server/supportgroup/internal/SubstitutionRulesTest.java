package id.tanggap.server.supportgroup.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.supportgroup.internal.SubstitutionRules.Away;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SubstitutionRulesTest {
    private static final UUID ANI = new UUID(0, 1);
    private static final UUID BUDI = new UUID(0, 2);
    private static final UUID CITRA = new UUID(0, 3);
    private static final Instant MONDAY = Instant.parse("2026-11-23T00:00:00Z");

    @Test
    void oneMayStandInForSeveral() {
        SubstitutionRules.refuse(away(ANI, 0, 2, CITRA), List.of(away(BUDI, 0, 2, CITRA)));
    }

    @Test
    void nobodyStandsInForHimself() {
        assertThat(refusal(away(ANI, 0, 2, ANI))).isEqualTo("SELF");
    }

    @Test
    void nobodyIsAwayTwiceAtATime() {
        assertThat(refusal(away(ANI, 1, 3, null), away(ANI, 0, 2, null)))
                .isEqualTo("ABSENCE_OVERLAP");
        SubstitutionRules.refuse(away(ANI, 2, 3, null), List.of(away(ANI, 0, 2, null)));
    }

    @Test
    void aSubstituteIsThere() {
        assertThat(refusal(away(ANI, 1, 3, BUDI), away(BUDI, 0, 2, null))).isEqualTo("ABSENT");
        SubstitutionRules.refuse(away(ANI, 2, 3, BUDI), List.of(away(BUDI, 0, 2, null)));
    }

    @Test
    void aSubstituteDoesNotHandItOn() {
        assertThat(refusal(away(BUDI, 1, 3, CITRA), away(ANI, 0, 2, BUDI))).isEqualTo("CHAIN");
        SubstitutionRules.refuse(away(BUDI, 2, 3, CITRA), List.of(away(ANI, 0, 2, BUDI)));
    }

    @Test
    void twoDoNotStandInForEachOther() {
        assertThat(refusal(away(BUDI, 1, 3, ANI), away(ANI, 0, 2, BUDI))).isEqualTo("CYCLE");
    }

    /** His tickets, and those he stood in for, then go back to their groups. */
    @Test
    void aSubstituteMayFallIllIfHeNamesNobody() {
        SubstitutionRules.refuse(away(BUDI, 1, 3, null), List.of(away(ANI, 0, 2, BUDI)));
    }

    private static String refusal(Away wanted, Away... others) {
        try {
            SubstitutionRules.refuse(wanted, List.of(others));
        } catch (DomainException e) {
            return e.args().getOrDefault("reason", e.code().name());
        }
        return "none";
    }

    private static Away away(UUID user, int fromDay, int untilDay, @Nullable UUID substitute) {
        return new Away(
                UUID.randomUUID(),
                user,
                "Ani",
                MONDAY.plus(Duration.ofDays(fromDay)),
                MONDAY.plus(Duration.ofDays(untilDay)),
                substitute);
    }
}
