package id.tanggap.console.session;

import id.tanggap.protocol.agent.AgentState;
import id.tanggap.protocol.agent.AgentView;
import id.tanggap.protocol.call.CallView;
import id.tanggap.protocol.call.CallerCard;
import id.tanggap.protocol.call.PbxView;
import id.tanggap.protocol.call.QueueView;
import id.tanggap.protocol.session.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Live state of the desk as this console knows it.
 *
 * @param userId who is signed in
 * @param agents signed-in agents by user
 * @param queues queues by name
 * @param calls calls under way or in wrap-up by id
 * @param cards caller cards of the user's own calls by call
 * @param pbx link between server and PBX; null before the first snapshot
 */
public record DeskState(
        UUID userId,
        Map<UUID, AgentView> agents,
        Map<String, QueueView> queues,
        Map<UUID, CallView> calls,
        Map<UUID, CallerCard> cards,
        @Nullable PbxView pbx) {
    public DeskState {
        agents = Map.copyOf(agents);
        queues = Map.copyOf(queues);
        calls = Map.copyOf(calls);
        cards = Map.copyOf(cards);
    }

    /** Before anything is known. */
    public static DeskState empty(UUID userId) {
        return new DeskState(userId, Map.of(), Map.of(), Map.of(), Map.of(), null);
    }

    /** The state a snapshot shows. */
    public static DeskState of(UUID userId, Snapshot snapshot) {
        return new DeskState(
                userId,
                byKey(snapshot.agents(), AgentView::userId),
                byKey(snapshot.queues(), QueueView::name),
                byKey(snapshot.calls(), CallView::id),
                byKey(snapshot.cards(), card -> card.call().id()),
                snapshot.pbx());
    }

    private static <K, V> Map<K, V> byKey(List<V> values, Function<V, K> key) {
        return values.stream()
                .collect(Collectors.toMap(key, Function.identity(), (first, last) -> last));
    }

    /** The user's own state as an agent; null when he is none. */
    public @Nullable AgentView me() {
        return agents.get(userId);
    }

    /**
     * Whether the user is in after-call work of that call: at its end, or because he handed it on
     * while it goes on without him.
     */
    public boolean wrapsUp(UUID callId) {
        AgentView me = me();
        return me != null && me.state() == AgentState.WRAP_UP && callId.equals(me.callId());
    }

    /**
     * The card to show: of the call that rings, is under way or waits for its wrap-up; the newest
     * when there are several. The call within the card is the present one. Null when there is none.
     */
    public @Nullable CallerCard card() {
        CallerCard newest = null;
        for (CallerCard card : cards.values()) {
            if (newest == null || newest.call().enteredAt().isBefore(card.call().enteredAt())) {
                newest = card;
            }
        }
        return newest;
    }
}
