package id.tanggap.server.call.transport;

import static id.tanggap.protocol.identity.Role.AGENT;
import static id.tanggap.protocol.identity.Role.SUPERVISOR;
import static id.tanggap.protocol.identity.Role.TECHNICIAN;

import id.tanggap.protocol.Done;
import id.tanggap.protocol.call.BindCaller;
import id.tanggap.protocol.call.CallCardReply;
import id.tanggap.protocol.call.CallPage;
import id.tanggap.protocol.call.CallReply;
import id.tanggap.protocol.call.HangUpCall;
import id.tanggap.protocol.call.ListCalls;
import id.tanggap.protocol.call.PlaceCall;
import id.tanggap.protocol.call.WrapUpCall;
import id.tanggap.server.call.CallService;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.command.CommandHandlers;
import id.tanggap.server.platform.command.Handles;
import jakarta.enterprise.context.ApplicationScoped;

/** Commands about calls. */
@ApplicationScoped
class CallCommands implements CommandHandlers {
    private final CallService service;

    CallCommands(CallService service) {
        this.service = service;
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = false)
    CallPage list(ListCalls command, Actor actor) {
        return service.list(command);
    }

    @Handles(allow = AGENT, write = true)
    CallReply wrapUp(WrapUpCall command, Actor actor) {
        return new CallReply(service.wrapUp(actor, command));
    }

    @Handles(allow = AGENT, write = true)
    CallCardReply bind(BindCaller command, Actor actor) {
        return new CallCardReply(service.bind(actor, command));
    }

    @Handles(allow = AGENT, write = true, external = true)
    Done place(PlaceCall command, Actor actor) {
        service.place(actor, command.number());
        return new Done();
    }

    @Handles(allow = AGENT, write = true, external = true)
    Done hangUp(HangUpCall command, Actor actor) {
        service.hangUp(actor, command.callId());
        return new Done();
    }
}
