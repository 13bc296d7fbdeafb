package id.tanggap.server.agent.internal;

import id.tanggap.protocol.agent.AgentView;
import id.tanggap.protocol.agent.PauseReason;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.server.agent.AgentConfig;
import id.tanggap.server.agent.AgentService;
import id.tanggap.server.identity.UserDirectory;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.audit.Audit;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.platform.pbx.PbxConfig;
import id.tanggap.telephony.ActionResult;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What agents decide, with its audit. */
@ApplicationScoped
class AgentServiceOfDesk implements AgentService {
    private static final String SUBJECT = "agent";

    private final AgentDesk desk;
    private final AgentRepository agents;
    private final MembershipSync memberships;
    private final UserDirectory users;
    private final Audit audit;
    private final AgentConfig config;
    private final PbxConfig pbx;

    AgentServiceOfDesk(
            AgentDesk desk,
            AgentRepository agents,
            MembershipSync memberships,
            UserDirectory users,
            Audit audit,
            AgentConfig config,
            PbxConfig pbx) {
        this.desk = desk;
        this.agents = agents;
        this.memberships = memberships;
        this.users = users;
        this.audit = audit;
        this.config = config;
        this.pbx = pbx;
    }

    @Override
    @Transactional(Transactional.TxType.NEVER)
    public AgentView signIn(Actor actor, String extension) {
        AgentView view = QuarkusTransaction.requiringNew().call(() -> takePhone(actor, extension));
        ActionResult answer =
                memberships.confirm(pbx.interfacePrefix() + extension, config.pbxAnswer());
        if (answer instanceof ActionResult.Refused refused) {
            QuarkusTransaction.requiringNew().run(() -> giveBackPhone(actor, refused));
            throw new DomainException(
                    FaultCode.PBX_REFUSED, Map.of("reason", refused.pbxMessage()));
        }
        return view;
    }

    private AgentView takePhone(Actor actor, String extension) {
        AgentView view =
                desk.change(
                        actor.userId(),
                        actor.name(),
                        (agent, now) -> {
                            requireFree(extension, agent);
                            return agent.signIn(extension, actor.name(), now);
                        });
        users.rememberExtension(actor.userId(), extension);
        audit.record(
                actor, "agent.signedIn", SUBJECT, actor.userId(), Map.of("extension", extension));
        return view;
    }

    private void giveBackPhone(Actor actor, ActionResult.Refused refused) {
        desk.change(actor.userId(), actor.name(), Agent::signOut);
        audit.record(
                actor,
                "agent.signInRefused",
                SUBJECT,
                actor.userId(),
                Map.of("reason", refused.pbxMessage()));
    }

    private void requireFree(String extension, Agent forAgent) {
        agents.at(extension)
                .filter(other -> !other.userId().equals(forAgent.userId()))
                .ifPresent(
                        other -> {
                            throw new DomainException(
                                    FaultCode.EXTENSION_IN_USE,
                                    Map.of("extension", extension, "agent", other.name()));
                        });
    }

    @Override
    @Transactional
    public AgentView makeReady(Actor actor) {
        AgentView view = desk.change(actor.userId(), actor.name(), Agent::makeReady);
        audit.record(actor, "agent.ready", SUBJECT, actor.userId(), Map.of());
        return view;
    }

    @Override
    @Transactional
    public AgentView pause(Actor actor, PauseReason reason) {
        if (reason.isSystem()) {
            throw DomainException.invalid("reason", "INVALID");
        }
        AgentView view =
                desk.change(actor.userId(), actor.name(), (agent, now) -> agent.pause(reason, now));
        audit.record(
                actor, "agent.paused", SUBJECT, actor.userId(), Map.of("reason", reason.name()));
        return view;
    }

    @Override
    @Transactional
    public AgentView signOut(Actor actor) {
        AgentView view = desk.change(actor.userId(), actor.name(), Agent::signOut);
        audit.record(actor, "agent.signedOut", SUBJECT, actor.userId(), Map.of());
        return view;
    }

    @Override
    public AgentView stateOf(UUID userId, String name) {
        return desk.view(userId, name);
    }

    @Override
    public List<AgentView> signedIn() {
        return desk.signedIn();
    }

    @Override
    @Transactional
    public Map<UUID, String> names(Collection<UUID> userIds) {
        return userIds.isEmpty()
                ? Map.of()
                : agents.list("userId in ?1", userIds).stream()
                        .collect(Collectors.toMap(Agent::userId, Agent::name));
    }
}
