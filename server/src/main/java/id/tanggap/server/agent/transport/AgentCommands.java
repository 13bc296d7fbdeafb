package id.tanggap.server.agent.transport;

import static id.tanggap.protocol.identity.Role.AGENT;

import id.tanggap.protocol.agent.AgentStatus;
import id.tanggap.protocol.agent.MakeAgentReady;
import id.tanggap.protocol.agent.PauseAgent;
import id.tanggap.protocol.agent.SignInAgent;
import id.tanggap.protocol.agent.SignOutAgent;
import id.tanggap.server.agent.AgentService;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.command.CommandHandlers;
import id.tanggap.server.platform.command.Handles;
import jakarta.enterprise.context.ApplicationScoped;

/** Commands of agents about themselves. */
@ApplicationScoped
class AgentCommands implements CommandHandlers {
    private final AgentService service;

    AgentCommands(AgentService service) {
        this.service = service;
    }

    @Handles(allow = AGENT, write = true, external = true)
    AgentStatus signIn(SignInAgent command, Actor actor) {
        return new AgentStatus(service.signIn(actor, command.extension()));
    }

    @Handles(allow = AGENT, write = true)
    AgentStatus ready(MakeAgentReady command, Actor actor) {
        return new AgentStatus(service.makeReady(actor));
    }

    @Handles(allow = AGENT, write = true)
    AgentStatus pause(PauseAgent command, Actor actor) {
        return new AgentStatus(service.pause(actor, command.reason()));
    }

    @Handles(allow = AGENT, write = true)
    AgentStatus signOut(SignOutAgent command, Actor actor) {
        return new AgentStatus(service.signOut(actor));
    }
}
