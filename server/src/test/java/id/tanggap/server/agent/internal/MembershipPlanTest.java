package id.tanggap.server.agent.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.server.agent.internal.MembershipPlan.Add;
import id.tanggap.server.agent.internal.MembershipPlan.Pause;
import id.tanggap.server.agent.internal.MembershipPlan.Remove;
import id.tanggap.server.agent.internal.MembershipPlan.Unpause;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MembershipPlanTest {
    private static final Membership READY = new Membership("PJSIP/2001", "Dewi", null);
    private static final Membership ON_BREAK = new Membership("PJSIP/2001", "Dewi", "BREAK");
    private static final Membership UNNAMED_PAUSE = new Membership("PJSIP/2001", "Dewi", "");
    private static final Membership ARIF_THERE = new Membership("PJSIP/2001", "Arif", null);

    @Test
    void nothingToDoWhenBothAgree() {
        assertThat(MembershipPlan.of(List.of(READY), actual(READY))).isEmpty();
    }

    @Test
    void phoneThatIsMissingJoins() {
        assertThat(MembershipPlan.of(List.of(ON_BREAK), actual()))
                .containsExactly(new Add(ON_BREAK));
    }

    @Test
    void phoneThatNobodySitsAtLeaves() {
        assertThat(MembershipPlan.of(List.of(), actual(READY)))
                .containsExactly(new Remove("PJSIP/2001"));
    }

    @Test
    void pauseFollowsWithItsReason() {
        assertThat(MembershipPlan.of(List.of(ON_BREAK), actual(READY)))
                .containsExactly(new Pause("PJSIP/2001", "BREAK"));
        assertThat(MembershipPlan.of(List.of(ON_BREAK), actual(UNNAMED_PAUSE)))
                .containsExactly(new Pause("PJSIP/2001", "BREAK"));
    }

    @Test
    void readyAgentIsReleased() {
        assertThat(MembershipPlan.of(List.of(READY), actual(ON_BREAK)))
                .containsExactly(new Unpause("PJSIP/2001"));
    }

    @Test
    void phoneThatChangedHandsIsAddedAnew() {
        assertThat(MembershipPlan.of(List.of(READY), actual(ARIF_THERE)))
                .containsExactly(new Remove("PJSIP/2001"), new Add(READY));
    }

    private static Map<String, Membership> actual(Membership... members) {
        return Arrays.stream(members)
                .collect(Collectors.toMap(Membership::memberInterface, Function.identity()));
    }
}
