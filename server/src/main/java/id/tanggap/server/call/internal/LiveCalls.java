package id.tanggap.server.call.internal;

import id.tanggap.protocol.call.CallDirection;
import id.tanggap.protocol.call.CallOutcome;
import id.tanggap.protocol.call.DispositionCode;
import id.tanggap.server.agent.AgentActivity;
import id.tanggap.server.call.CallConfig;
import id.tanggap.server.platform.pbx.PbxSubscriber;
import id.tanggap.telephony.CallEvent;
import id.tanggap.telephony.CallState;
import id.tanggap.telephony.Caller;
import id.tanggap.telephony.PbxEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what the PBX tells while it happens. Each event finds its call or makes it, so that
 * events may come twice, or begin in the middle of a call.
 */
@ApplicationScoped
class LiveCalls implements PbxSubscriber {
    private final CallRegister register;
    private final CallRepository calls;
    private final AgentActivity agents;
    private final HandOvers handOvers;
    private final CallFeed feed;
    private final QueueBoard board;
    private final CallConfig config;
    private final Clock clock;

    LiveCalls(
            CallRegister register,
            CallRepository calls,
            AgentActivity agents,
            HandOvers handOvers,
            CallFeed feed,
            QueueBoard board,
            CallConfig config,
            Clock clock) {
        this.register = register;
        this.calls = calls;
        this.agents = agents;
        this.handOvers = handOvers;
        this.feed = feed;
        this.board = board;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public void on(PbxEvent event) {
        switch (event) {
            case PbxEvent.PbxSnapshot snapshot -> compare(snapshot);
            case CallEvent.CallStarted e -> started(e);
            case CallEvent.CallEntered e -> entered(e);
            case CallEvent.CallRinging e ->
                    ring(known(e), agents.agentAt(e.memberInterface()), e.at());
            case CallEvent.RingNoAnswer e -> notAnswered(e);
            case CallEvent.CallAnswered e ->
                    answer(
                            known(e),
                            agents.agentAt(e.memberInterface()).orElse(null),
                            e.at(),
                            e.queue() == null ? null : e.waitTime(),
                            e.ringTime());
            case CallEvent.CallAbandoned e -> known(e).abandon(e.waitTime());
            case CallEvent.CallTransferred e -> transferred(e);
            case CallEvent.CallMerged e -> merged(e);
            case CallEvent.CallEnded e ->
                    end(known(e), e.outcome(), e.at(), e.talkTime(), !e.reconstructed());
            case PbxEvent.PbxConnected _, PbxEvent.PbxLost _, PbxEvent.MemberEvent _ -> {}
        }
    }

    private void started(CallEvent.CallStarted e) {
        Call call =
                register.findOrAdd(
                        e.linkedId().value(),
                        CallSource.LIVE,
                        direction(e.direction()),
                        number(e.caller(), e.dialled(), e.direction()),
                        e.at());
        if (e.memberInterface() != null
                && e.direction() == id.tanggap.telephony.CallDirection.OUTBOUND) {
            ring(call, agents.agentAt(e.memberInterface()), e.at());
        }
    }

    private void entered(CallEvent.CallEntered e) {
        Call call =
                register.findOrAdd(
                        e.linkedId().value(),
                        CallSource.LIVE,
                        CallDirection.INBOUND,
                        e.caller().number(),
                        e.at());
        if (call.enter(e.queue(), e.at())) {
            feed.changed(call);
            board.touch();
        }
    }

    private void ring(Call call, Optional<UUID> agent, Instant at) {
        if (!call.ring(agent.orElse(null), at)) {
            return;
        }
        agent.ifPresent(
                user -> {
                    agents.ringing(user, call.id(), at);
                    feed.ringing(call, user);
                });
    }

    private void notAnswered(CallEvent.RingNoAnswer e) {
        if (e.queue() == null) {
            return; // a direct call: its end follows
        }
        Call call = known(e);
        UUID agent = agents.agentAt(e.memberInterface()).orElse(null);
        call.stopRinging(agent);
        if (agent != null) {
            agents.notAnswered(agent, call.id(), e.at());
        }
    }

    private void answer(
            Call call,
            @Nullable UUID agent,
            Instant at,
            @Nullable Duration wait,
            @Nullable Duration ring) {
        UUID before = call.agentId();
        if (before != null && !before.equals(agent)) {
            handOvers.handOver(call, before, at);
        }
        if (!call.answer(agent, at, wait, ring)) {
            return;
        }
        agents.answered(agent, call.id(), at);
        if (agent != null && !agent.equals(before)) {
            feed.ringing(call, agent); // it reached him without ringing: he needs its card
        }
        feed.changed(call);
        board.touch();
    }

    private void transferred(CallEvent.CallTransferred e) {
        Call call = known(e);
        UUID agent = agents.agentAt(e.from()).orElse(null);
        if (agent != null && handOvers.handOver(call, agent, e.at())) {
            feed.changed(call);
            board.touch();
        }
    }

    private void merged(CallEvent.CallMerged e) {
        Call gone = known(e);
        Call into =
                register.findOrAdd(
                        e.into().value(),
                        CallSource.LIVE,
                        gone.direction(),
                        gone.callerNumber(),
                        e.at());
        if (gone.mergeInto(into, e.at())) {
            agents.joined(gone.id(), into.id(), e.at());
            board.touch();
        }
    }

    private void end(
            Call call,
            id.tanggap.telephony.CallOutcome outcome,
            Instant at,
            Duration talk,
            boolean seen) {
        CallOutcome how = Outcomes.of(outcome, call.queue() != null);
        if (!call.end(how, at, talk, seen)) {
            return;
        }
        boolean wrapUp = call.needsWrapUp();
        if (agents.ended(call.id(), wrapUp, at)) {
            call.beginWrapUp(config.wrapUpLimit(), clock.instant());
        } else if (wrapUp) {
            // Nobody is left to say: the agent was signed out.
            call.finishWrapUp(DispositionCode.NOT_GIVEN, null, at);
        }
        feed.changed(call);
        board.touch();
    }

    /** The whole truth at one moment: what lives goes on, what does not has ended unseen. */
    private void compare(PbxEvent.PbxSnapshot snapshot) {
        Set<UUID> alive = new HashSet<>();
        for (CallState state : snapshot.calls()) {
            alive.add(take(state, snapshot.at()).id());
        }
        for (Call call : calls.underWay()) {
            if (!alive.contains(call.id())) {
                end(
                        call,
                        id.tanggap.telephony.CallOutcome.UNKNOWN,
                        snapshot.at(),
                        Duration.ZERO,
                        false);
            }
        }
        agents.onlyTheseCallsLive(alive, snapshot.at());
        board.touch();
    }

    private Call take(CallState state, Instant at) {
        Call call =
                register.findOrAdd(
                        state.linkedId().value(),
                        CallSource.LIVE,
                        direction(state.direction()),
                        number(state.caller(), state.dialled(), state.direction()),
                        state.startedAt());
        boolean changed = call.reopen();
        if (state.queue() != null) {
            Instant entered = state.enteredAt();
            changed |= call.enter(state.queue(), entered == null ? state.startedAt() : entered);
        }
        if (state.answeredAt() != null) {
            String phone = state.answeredBy();
            answer(
                    call,
                    phone == null ? null : agents.agentAt(phone).orElse(null),
                    state.answeredAt(),
                    state.waitTime(),
                    null);
        } else {
            state.ringing().forEach(phone -> ring(call, agents.agentAt(phone), at));
        }
        if (changed) {
            feed.changed(call);
        }
        return call;
    }

    /** The event's call; one that begins in the middle is made of the little the event tells. */
    private Call known(CallEvent e) {
        return register.findOrAdd(
                e.linkedId().value(), CallSource.LIVE, CallDirection.INBOUND, null, e.at());
    }

    private static @Nullable String number(
            Caller caller, @Nullable String dialled, id.tanggap.telephony.CallDirection direction) {
        return direction == id.tanggap.telephony.CallDirection.OUTBOUND && caller.number() == null
                ? dialled
                : caller.number();
    }

    private static CallDirection direction(id.tanggap.telephony.CallDirection direction) {
        return switch (direction) {
            case INBOUND -> CallDirection.INBOUND;
            case OUTBOUND -> CallDirection.OUTBOUND;
            case INTERNAL -> CallDirection.INTERNAL;
        };
    }
}
