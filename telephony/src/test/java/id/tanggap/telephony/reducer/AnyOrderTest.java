package id.tanggap.telephony.reducer;

import static id.tanggap.telephony.reducer.ReducerScript.BUDI;
import static id.tanggap.telephony.reducer.ReducerScript.QUEUE;
import static id.tanggap.telephony.reducer.ReducerScript.at;
import static id.tanggap.telephony.reducer.ReducerScript.leg;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Asterisk keeps the order within a channel and within a queue, not between them. */
class AnyOrderTest {
    private static final LegRef CALLER = leg(1, 1, "PJSIP/trunk");
    private static final LegRef MEMBER = leg(2, 1, "PJSIP/2001");

    @Property(tries = 2000)
    void answeredCallIsToldTheSameInAnyOrderOfItsSources(@ForAll long seed) {
        List<List<AmiFact>> sources =
                List.of(
                        List.of(
                                new AmiFact.BridgeEntered(at(4.0), CALLER, "b"),
                                new AmiFact.BridgeLeft(at(9.0), CALLER, "b")),
                        List.of(
                                new AmiFact.LegUp(at(1.0), MEMBER, BUDI, "s"),
                                new AmiFact.LegRinging(at(1.0), MEMBER),
                                new AmiFact.LegAnswered(at(4.0), MEMBER),
                                new AmiFact.BridgeEntered(at(4.0), MEMBER, "b"),
                                new AmiFact.BridgeLeft(at(9.0), MEMBER, "b")),
                        List.of(
                                new AmiFact.DialBegan(at(1.0), CALLER, MEMBER, "PJSIP/2001"),
                                new AmiFact.DialEnded(at(4.0), MEMBER, "ANSWER")),
                        List.of(
                                new AmiFact.MemberCalled(at(1.0), CALLER, MEMBER, QUEUE),
                                new AmiFact.QueueLeft(at(4.0), CALLER, QUEUE),
                                new AmiFact.MemberConnected(
                                        at(4.0),
                                        CALLER,
                                        MEMBER,
                                        QUEUE,
                                        Duration.ofSeconds(4),
                                        Duration.ofSeconds(3))));
        ReducerScript script = new ReducerScript();
        script.up(CALLER, BUDI, "1500").pickedUp(CALLER).joins(CALLER);
        interleave(sources, new Random(seed)).forEach(script::tell);
        script.at(9).down(MEMBER).down(CALLER);

        // Only the ringing may be missed: when the queue's "connected" overtakes all of it.
        List<String> kinds = new ArrayList<>(script.kinds());
        kinds.remove("CallRinging");
        assertThat(kinds)
                .containsExactly("CallStarted", "CallEntered", "CallAnswered", "CallEnded");
    }

    @Property(tries = 2000)
    void abandonedCallIsToldTheSameInAnyOrderOfItsSources(@ForAll long seed) {
        List<List<AmiFact>> sources =
                List.of(
                        List.of(
                                new AmiFact.LegUp(at(1.0), MEMBER, BUDI, "s"),
                                new AmiFact.LegRinging(at(1.0), MEMBER),
                                new AmiFact.LegDown(at(4.0), MEMBER)),
                        List.of(
                                new AmiFact.DialBegan(at(1.0), CALLER, MEMBER, "PJSIP/2001"),
                                new AmiFact.DialEnded(at(4.0), MEMBER, "CANCEL"),
                                new AmiFact.DialEnded(at(4.0), MEMBER, "CANCEL")),
                        List.of(
                                new AmiFact.MemberCalled(at(1.0), CALLER, MEMBER, QUEUE),
                                new AmiFact.QueueAbandoned(
                                        at(4.0), CALLER, QUEUE, Duration.ofSeconds(4)),
                                new AmiFact.QueueLeft(at(4.0), CALLER, QUEUE)));
        ReducerScript script = new ReducerScript();
        script.up(CALLER, BUDI, "1500").pickedUp(CALLER).joins(CALLER);
        interleave(sources, new Random(seed)).forEach(script::tell);
        script.at(4).down(CALLER);

        List<String> kinds = new ArrayList<>(script.kinds());
        kinds.remove("CallRinging");
        assertThat(kinds)
                .containsExactly("CallStarted", "CallEntered", "CallAbandoned", "CallEnded");
    }

    private static List<AmiFact> interleave(List<List<AmiFact>> sources, Random random) {
        List<List<AmiFact>> left = new ArrayList<>();
        sources.forEach(source -> left.add(new ArrayList<>(source)));
        List<AmiFact> merged = new ArrayList<>();
        while (!left.isEmpty()) {
            List<AmiFact> source = left.get(random.nextInt(left.size()));
            merged.add(source.removeFirst());
            if (source.isEmpty()) {
                left.remove(source);
            }
        }
        return merged;
    }
}
