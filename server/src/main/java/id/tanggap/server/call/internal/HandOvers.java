package id.tanggap.server.call.internal;

import com.github.f4b6a3.uuid.UuidCreator;
import id.tanggap.protocol.call.DispositionCode;
import id.tanggap.server.agent.AgentActivity;
import id.tanggap.server.call.CallConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Agents who leave calls that go on, and their after-call work. Runs inside the caller's
 * transaction, which holds the desk lock.
 */
@ApplicationScoped
class HandOvers {
    private final HandOverRepository handOvers;
    private final CallRepository calls;
    private final AgentActivity agents;
    private final CallConfig config;
    private final Clock clock;

    HandOvers(
            HandOverRepository handOvers,
            CallRepository calls,
            AgentActivity agents,
            CallConfig config,
            Clock clock) {
        this.handOvers = handOvers;
        this.calls = calls;
        this.agents = agents;
        this.config = config;
        this.clock = clock;
    }

    /**
     * The agent leaves the call; a second word of the same transfer changes nothing.
     *
     * @return whether he was the one who talked
     */
    boolean handOver(Call call, UUID agent, Instant at) {
        boolean wrapUp = call.needsWrapUp();
        Duration talk = call.handOver(agent, at);
        if (talk == null) {
            return false;
        }
        HandOver made = new HandOver(UuidCreator.getTimeOrderedEpoch(), call.id(), agent, at, talk);
        if (agents.leftCall(agent, call.id(), wrapUp, at)) {
            made.beginWrapUp(config.wrapUpLimit(), clock.instant());
        }
        handOvers.persist(made);
        return true;
    }

    /** The agent's own that still takes a disposition. */
    Optional<HandOver> open(Call call, UUID agent) {
        return handOvers.open(call.id(), agent);
    }

    /** Calls the agent has handed on and has after-call work of. */
    List<Call> inWrapUpOf(UUID agent) {
        return handOvers.inWrapUpOf(agent).stream()
                .map(HandOver::callId)
                .flatMap(id -> calls.findByIdOptional(id).stream())
                .toList();
    }

    /** His after-call work is done; what he says is the call's word unless another took it over. */
    void finishWrapUp(
            HandOver handOver,
            Call call,
            DispositionCode disposition,
            @Nullable String note,
            boolean ready) {
        Instant now = clock.instant();
        handOver.finishWrapUp(disposition, note, now);
        if (call.wasLeftBy(handOver.agentId())) {
            call.finishWrapUp(disposition, note, now);
        }
        agents.wrapUpFinished(handOver.agentId(), call.id(), ready, now);
    }

    /** Whether any lasts too long; needs no lock. */
    boolean isWrapUpDue(Instant now) {
        return handOvers.isWrapUpDue(now);
    }

    /** Ends after-call work that takes too long; answers the calls. */
    List<Call> endOverdue(Instant now) {
        List<Call> ended = new ArrayList<>();
        for (HandOver due : handOvers.wrapUpDue(now)) {
            Call call = calls.findByIdOptional(due.callId()).orElseThrow();
            boolean ready = config.readyAfterLimit();
            finishWrapUp(due, call, DispositionCode.NOT_GIVEN, null, ready);
            ended.add(call);
        }
        return ended;
    }
}
