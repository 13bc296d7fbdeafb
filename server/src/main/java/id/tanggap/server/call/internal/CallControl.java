package id.tanggap.server.call.internal;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.server.agent.AgentActivity;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.audit.Audit;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.platform.pbx.PbxLink;
import id.tanggap.telephony.ActionResult;
import id.tanggap.telephony.LinkedId;
import id.tanggap.telephony.PbxGateway;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What the PBX is asked to do with calls. Checks and audit have a transaction of their own, which
 * is over before the PBX is asked.
 */
@ApplicationScoped
class CallControl {
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Instance<PbxLink> link;
    private final AgentActivity agents;
    private final CallRepository calls;
    private final Audit audit;

    CallControl(Instance<PbxLink> link, AgentActivity agents, CallRepository calls, Audit audit) {
        this.link = link;
        this.agents = agents;
        this.calls = calls;
        this.audit = audit;
    }

    void place(Actor actor, String number) {
        String phone = QuarkusTransaction.requiringNew().call(() -> phoneFor(actor, number));
        require(gateway().originate(phone, number, null), "number");
    }

    void hangUp(Actor actor, UUID callId) {
        LinkedId call = QuarkusTransaction.requiringNew().call(() -> liveCall(actor, callId));
        require(gateway().hangUp(call), "callId");
    }

    private String phoneFor(Actor actor, String number) {
        String phone =
                agents.phoneOf(actor.userId())
                        .orElseThrow(() -> DomainException.of(FaultCode.AGENT_OFFLINE));
        if (agents.isOnPhone(actor.userId())) {
            throw new DomainException(FaultCode.AGENT_BUSY, Map.of("state", "ON_CALL"));
        }
        audit.record(actor, "call.placed", "agent", actor.userId(), Map.of("number", number));
        return phone;
    }

    private LinkedId liveCall(Actor actor, UUID callId) {
        Call call =
                calls.findByIdOptional(callId)
                        .orElseThrow(() -> DomainException.notFound("call", callId));
        if (!actor.userId().equals(call.agentId())) {
            throw DomainException.of(FaultCode.NOT_ALLOWED);
        }
        if (call.isOver()) {
            throw DomainException.of(FaultCode.CALL_GONE);
        }
        audit.record(actor, "call.hungUp", "call", callId, Map.of());
        return new LinkedId(call.linkedId());
    }

    private PbxGateway gateway() {
        return link.get()
                .gateway()
                .orElseThrow(() -> DomainException.of(FaultCode.PBX_UNAVAILABLE));
    }

    private static void require(CompletableFuture<ActionResult> answer, String field) {
        switch (await(answer)) {
            case ActionResult.Done _ -> {}
            case ActionResult.Refused refused ->
                    throw new DomainException(
                            FaultCode.PBX_REFUSED, Map.of("reason", refused.pbxMessage()));
            case ActionResult.NotSent notSent ->
                    throw switch (notSent.cause()) {
                        case INVALID_INPUT -> DomainException.invalid(field, "INVALID_FORMAT");
                        case NOT_CONNECTED -> DomainException.of(FaultCode.PBX_UNAVAILABLE);
                        case NO_SUCH_CALL -> DomainException.of(FaultCode.CALL_GONE);
                    };
            case ActionResult.Unknown _ -> throw DomainException.of(FaultCode.COMMAND_UNFINISHED);
        }
    }

    private static ActionResult await(CompletableFuture<ActionResult> answer) {
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            return new ActionResult.Unknown(ActionResult.Unknown.Cause.TIMEOUT);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new ActionResult.Unknown(ActionResult.Unknown.Cause.TIMEOUT);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e); // the gateway promises not to
        }
    }
}
