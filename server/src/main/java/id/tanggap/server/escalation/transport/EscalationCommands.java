package id.tanggap.server.escalation.transport;

import static id.tanggap.protocol.identity.Role.AGENT;
import static id.tanggap.protocol.identity.Role.SUPERVISOR;
import static id.tanggap.protocol.identity.Role.TECHNICIAN;

import id.tanggap.protocol.escalation.EscalateTicket;
import id.tanggap.protocol.escalation.EscalationList;
import id.tanggap.protocol.escalation.EscalationTemplateList;
import id.tanggap.protocol.escalation.EscalationTemplateReply;
import id.tanggap.protocol.escalation.ListEscalationTemplates;
import id.tanggap.protocol.escalation.ListEscalations;
import id.tanggap.protocol.escalation.RetireEscalationTemplate;
import id.tanggap.protocol.escalation.SaveEscalationTemplate;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.server.escalation.EscalationService;
import id.tanggap.server.escalation.EscalationTemplates;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.command.CommandHandlers;
import id.tanggap.server.platform.command.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Commands about escalation: the desk escalates, supervisors keep the templates. */
@ApplicationScoped
class EscalationCommands implements CommandHandlers {
    private final EscalationService escalations;
    private final EscalationTemplates templates;

    @Inject
    EscalationCommands(EscalationService escalations, EscalationTemplates templates) {
        this.escalations = escalations;
        this.templates = templates;
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = true)
    TicketDetail escalate(EscalateTicket command, Actor actor) {
        return escalations.escalate(command, actor);
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = false)
    EscalationList listEscalations(ListEscalations command, Actor actor) {
        return escalations.list(command.ticketId());
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = false)
    EscalationTemplateList list(ListEscalationTemplates command, Actor actor) {
        return templates.list();
    }

    @Handles(
            allow = {SUPERVISOR},
            write = true)
    EscalationTemplateReply save(SaveEscalationTemplate command, Actor actor) {
        return new EscalationTemplateReply(templates.save(command, actor));
    }

    @Handles(
            allow = {SUPERVISOR},
            write = true)
    EscalationTemplateReply retire(RetireEscalationTemplate command, Actor actor) {
        return new EscalationTemplateReply(templates.retire(command, actor));
    }
}
