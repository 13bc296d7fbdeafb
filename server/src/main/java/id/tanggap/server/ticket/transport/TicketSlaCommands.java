package id.tanggap.server.ticket.transport;

import static id.tanggap.protocol.identity.Role.AGENT;
import static id.tanggap.protocol.identity.Role.SUPERVISOR;
import static id.tanggap.protocol.identity.Role.TECHNICIAN;

import id.tanggap.protocol.Done;
import id.tanggap.protocol.sla.AskSlaEffect;
import id.tanggap.protocol.sla.AskWhatIf;
import id.tanggap.protocol.sla.CancelWhatIf;
import id.tanggap.protocol.sla.ExplainSla;
import id.tanggap.protocol.sla.SlaEffect;
import id.tanggap.protocol.sla.SlaExplanation;
import id.tanggap.protocol.sla.WhatIfResult;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.command.CommandHandlers;
import id.tanggap.server.platform.command.Handles;
import id.tanggap.server.ticket.SlaEffectService;
import id.tanggap.server.ticket.TicketSlaService;
import id.tanggap.server.ticket.WhatIfService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Commands about the promises to tickets: the desk may ask why, supervisors also what if. */
@ApplicationScoped
class TicketSlaCommands implements CommandHandlers {
    private final TicketSlaService service;
    private final WhatIfService whatIf;
    private final SlaEffectService effects;

    @Inject
    TicketSlaCommands(TicketSlaService service, WhatIfService whatIf, SlaEffectService effects) {
        this.service = service;
        this.whatIf = whatIf;
        this.effects = effects;
    }

    @Handles(allow = SUPERVISOR, write = false)
    SlaEffect effect(AskSlaEffect command, Actor actor) {
        return effects.count(command);
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = false)
    SlaExplanation explain(ExplainSla command, Actor actor) {
        return service.explain(command.ticketId());
    }

    /** External, so that no transaction is open while tickets are played. */
    @Handles(allow = SUPERVISOR, write = false, external = true)
    WhatIfResult whatIf(AskWhatIf command, Actor actor) {
        return whatIf.ask(command, actor);
    }

    @Handles(allow = SUPERVISOR, write = false, external = true)
    Done cancel(CancelWhatIf command, Actor actor) {
        whatIf.cancel(actor);
        return new Done();
    }
}
