package id.tanggap.server.agent.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must be asked of the PBX so that its queue looks as it should. Pure. */
final class MembershipPlan {
    private MembershipPlan() {}

    /** One thing to ask. */
    sealed interface Step {
        /** The phone it is about. */
        String memberInterface();
    }

    /** The phone joins the queue, paused or not. */
    record Add(Membership member) implements Step {
        @Override
        public String memberInterface() {
            return member.memberInterface();
        }
    }

    /** The phone leaves the queue. */
    record Remove(String memberInterface) implements Step {}

    /** The queue skips the phone, for this reason. */
    record Pause(String memberInterface, String reason) implements Step {}

    /** The queue may ring the phone. */
    record Unpause(String memberInterface) implements Step {}

    /**
     * Steps from what is to what should be; none when both agree. Leaving comes first, so that a
     * phone that changed hands is not in the queue twice.
     */
    static List<Step> of(Collection<Membership> desired, Map<String, Membership> actual) {
        Map<String, Membership> wanted = new HashMap<>();
        desired.forEach(member -> wanted.put(member.memberInterface(), member));
        List<Step> steps = new ArrayList<>();
        actual.keySet().stream()
                .filter(phone -> !wanted.containsKey(phone))
                .sorted()
                .forEach(phone -> steps.add(new Remove(phone)));
        for (Membership want : desired) {
            stepsFor(want, actual.get(want.memberInterface())).forEach(steps::add);
        }
        return steps;
    }

    private static Stream<Step> stepsFor(Membership want, @Nullable Membership is) {
        String phone = want.memberInterface();
        if (is == null) {
            // Adding takes no reason; the pause after it gives one.
            return Stream.of(new Add(want));
        }
        if (!want.name().equals(is.name())) {
            return Stream.of(new Remove(phone), new Add(want));
        }
        if (Objects.equals(want.pauseReason(), is.pauseReason())) {
            return Stream.empty();
        }
        return want.pauseReason() == null
                ? Stream.of(new Unpause(phone))
                : Stream.of(new Pause(phone, want.pauseReason()));
    }
}
