package id.tanggap.console.session;

import id.tanggap.protocol.ServerEvent;
import id.tanggap.protocol.UnknownEvent;
import id.tanggap.protocol.agent.AgentState;
import id.tanggap.protocol.agent.AgentStateChanged;
import id.tanggap.protocol.agent.AgentView;
import id.tanggap.protocol.asset.AssetChanged;
import id.tanggap.protocol.call.CallChanged;
import id.tanggap.protocol.call.CallRinging;
import id.tanggap.protocol.call.CallState;
import id.tanggap.protocol.call.CallView;
import id.tanggap.protocol.call.CallerCard;
import id.tanggap.protocol.call.PbxChanged;
import id.tanggap.protocol.call.QueueChanged;
import id.tanggap.protocol.category.CategoryChanged;
import id.tanggap.protocol.contact.ContactChanged;
import id.tanggap.protocol.escalation.EscalationTemplateChanged;
import id.tanggap.protocol.knowledge.ArticleChanged;
import id.tanggap.protocol.macro.CannedReplyChanged;
import id.tanggap.protocol.macro.MacroChanged;
import id.tanggap.protocol.presence.PresenceChanged;
import id.tanggap.protocol.recurrence.RecurrenceChanged;
import id.tanggap.protocol.search.BulkProgress;
import id.tanggap.protocol.sla.ThresholdReached;
import id.tanggap.protocol.supportgroup.AbsenceChanged;
import id.tanggap.protocol.supportgroup.SupportGroupChanged;
import id.tanggap.protocol.ticket.TicketChanged;
import id.tanggap.protocol.ticket.TicketNotice;
import id.tanggap.protocol.training.TrainingSessionChanged;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an event makes of the desk's state. Pure: applying an event twice changes nothing. */
final class DeskReducer {
    private DeskReducer() {}

    static DeskState apply(DeskState state, ServerEvent event) {
        return switch (event) {
            case AgentStateChanged changed -> withAgent(state, changed.agent());
            case QueueChanged changed ->
                    new DeskState(
                            state.userId(),
                            state.agents(),
                            with(state.queues(), changed.queue().name(), changed.queue()),
                            state.calls(),
                            state.cards(),
                            state.pbx());
            case CallChanged changed -> withCall(state, changed.call());
            case CallRinging ringing -> withCard(state, ringing.card());
            case PbxChanged changed ->
                    new DeskState(
                            state.userId(),
                            state.agents(),
                            state.queues(),
                            state.calls(),
                            state.cards(),
                            changed.pbx());
            case ArticleChanged c -> state;
            case AssetChanged c -> state;
            case ContactChanged c -> state;
            case ThresholdReached t -> state;
            case PresenceChanged c -> state;
            case TicketChanged c -> state;
            case TicketNotice c -> state;
            case CategoryChanged c -> state;
            case SupportGroupChanged c -> state;
            case EscalationTemplateChanged c -> state;
            case AbsenceChanged c -> state;
            case TrainingSessionChanged c -> state;
            case BulkProgress c -> state;
            case CannedReplyChanged c -> state;
            case MacroChanged c -> state;
            case RecurrenceChanged c -> state;
            case UnknownEvent c -> state;
        };
    }

    private static DeskState withAgent(DeskState state, AgentView agent) {
        boolean others = !agent.userId().equals(state.userId());
        Map<UUID, AgentView> agents =
                agent.state() == AgentState.OFFLINE && others
                        ? without(state.agents(), agent.userId())
                        : with(state.agents(), agent.userId(), agent);
        DeskState changed =
                new DeskState(
                        state.userId(),
                        agents,
                        state.queues(),
                        state.calls(),
                        state.cards(),
                        state.pbx());
        return others ? changed : withoutHandedOn(changed);
    }

    /** After-call work of a call that goes on with somebody else is done: its card goes. */
    private static DeskState withoutHandedOn(DeskState state) {
        Map<UUID, CallerCard> cards = new HashMap<>(state.cards());
        cards.values().removeIf(card -> !belongs(state, card.call()));
        return new DeskState(
                state.userId(), state.agents(), state.queues(), state.calls(), cards, state.pbx());
    }

    /** Whether the user has to do with the call, on the phone or after it. */
    private static boolean belongs(DeskState state, CallView call) {
        boolean mine = state.userId().equals(call.agentId());
        if (mine && (call.state() != CallState.FINISHED || call.disposition() != null)) {
            return call.state() != CallState.FINISHED;
        }
        return state.wrapsUp(call.id());
    }

    /**
     * A finished call leaves the live state, and its card with it; so does one that rings on or was
     * handed on, unless the user has after-call work of it.
     */
    private static DeskState withCall(DeskState state, CallView call) {
        boolean over = call.state() == CallState.FINISHED;
        Map<UUID, CallView> calls =
                over ? without(state.calls(), call.id()) : with(state.calls(), call.id(), call);
        CallerCard card = state.cards().get(call.id());
        Map<UUID, CallerCard> cards = state.cards();
        if (card != null) {
            cards =
                    belongs(state, call)
                            ? with(cards, call.id(), withCall(card, call))
                            : without(cards, call.id());
        }
        return new DeskState(
                state.userId(), state.agents(), state.queues(), calls, cards, state.pbx());
    }

    static DeskState withCard(DeskState state, CallerCard card) {
        if (!card.agentId().equals(state.userId())) {
            return state;
        }
        return new DeskState(
                state.userId(),
                state.agents(),
                state.queues(),
                with(state.calls(), card.call().id(), card.call()),
                with(state.cards(), card.call().id(), card),
                state.pbx());
    }

    private static CallerCard withCall(CallerCard card, CallView call) {
        return new CallerCard(
                call,
                card.agentId(),
                card.matches(),
                card.openTickets(),
                card.recentCalls(),
                card.lastTraining());
    }

    private static <K, V> Map<K, V> with(Map<K, V> map, K key, @Nullable V value) {
        Map<K, V> changed = new HashMap<>(map);
        if (value != null) {
            changed.put(key, value);
        }
        return changed;
    }

    private static <K, V> Map<K, V> without(Map<K, V> map, K key) {
        Map<K, V> changed = new HashMap<>(map);
        changed.remove(key);
        return changed;
    }
}
