package id.tanggap.server.agent.internal;

import id.tanggap.server.agent.AgentActivity;
import id.tanggap.server.platform.pbx.PbxConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** What calls do to agents. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AgentActivityOfCalls implements AgentActivity {
    private final AgentDesk desk;
    private final AgentRepository agents;
    private final PbxConfig pbx;

    AgentActivityOfCalls(AgentDesk desk, AgentRepository agents, PbxConfig pbx) {
        this.desk = desk;
        this.agents = agents;
        this.pbx = pbx;
    }

    @Override
    public Optional<UUID> agentAt(String memberInterface) {
        return memberInterface.startsWith(pbx.interfacePrefix())
                ? agents.at(memberInterface.substring(pbx.interfacePrefix().length()))
                        .map(Agent::userId)
                : Optional.empty();
    }

    @Override
    public Optional<UUID> agentNamed(String memberName) {
        List<Agent> named = agents.named(memberName);
        return named.size() == 1 ? Optional.of(named.getFirst().userId()) : Optional.empty();
    }

    @Override
    public Optional<String> phoneOf(UUID agent) {
        return agents.findByIdOptional(agent)
                .map(Agent::extension)
                .map(extension -> pbx.interfacePrefix() + extension);
    }

    @Override
    public boolean isOnPhone(UUID agent) {
        return agents.findByIdOptional(agent).map(Agent::isOnPhone).orElse(false);
    }

    @Override
    public void ringing(UUID agent, UUID call, Instant at) {
        change(agent, at, (a, now) -> a.ring(call, now));
    }

    @Override
    public void notAnswered(UUID agent, UUID call, Instant at) {
        change(agent, at, (a, now) -> a.stopRinging(call, true, now));
    }

    @Override
    public void answered(@Nullable UUID agent, UUID call, Instant at) {
        for (Agent other : agents.inCall(call)) {
            if (!other.userId().equals(agent)) {
                desk.apply(other, at, (a, now) -> a.endCall(call, false, now));
            }
        }
        if (agent != null) {
            change(agent, at, (a, now) -> a.talk(call, now));
        }
    }

    @Override
    public boolean ended(UUID call, boolean wrapUp, Instant at) {
        boolean work = false;
        for (Agent agent : agents.inCall(call)) {
            boolean before = agent.isInWrapUpOf(call); // he has handed it on
            desk.apply(agent, at, (a, now) -> a.endCall(call, wrapUp, now));
            work |= !before && agent.isInWrapUpOf(call);
        }
        return work;
    }

    @Override
    public boolean leftCall(UUID agent, UUID call, boolean wrapUp, Instant at) {
        change(agent, at, (a, now) -> a.endCall(call, wrapUp, now));
        return agents.findByIdOptional(agent).map(a -> a.isInWrapUpOf(call)).orElse(false);
    }

    @Override
    public void joined(UUID call, UUID into, Instant at) {
        for (Agent agent : agents.inCall(call)) {
            desk.apply(agent, at, (a, now) -> a.joinCall(call, into, now));
        }
    }

    @Override
    public void wrapUpFinished(UUID agent, UUID call, boolean ready, Instant at) {
        change(agent, at, (a, now) -> a.finishWrapUp(call, ready, now));
    }

    @Override
    public void onlyTheseCallsLive(Collection<UUID> calls, Instant at) {
        List<Agent> gone =
                agents.onPhone().stream().filter(a -> !calls.contains(a.callId())).toList();
        for (Agent agent : gone) {
            UUID call = agent.callId();
            if (call != null) {
                desk.apply(agent, at, (a, now) -> a.endCall(call, false, now));
            }
        }
    }

    private void change(UUID agent, Instant at, BiPredicate<Agent, Instant> change) {
        agents.findByIdOptional(agent).ifPresent(a -> desk.apply(a, at, change));
    }
}
