package id.tanggap.server.ticket.transport;

import static id.tanggap.protocol.identity.Role.AGENT;
import static id.tanggap.protocol.identity.Role.SUPERVISOR;
import static id.tanggap.protocol.identity.Role.TECHNICIAN;
import static id.tanggap.protocol.identity.Role.TRAINER;

import id.tanggap.protocol.ticket.AssignTicket;
import id.tanggap.protocol.ticket.ChangeTicketStatus;
import id.tanggap.protocol.ticket.EditTicket;
import id.tanggap.protocol.ticket.FileTicket;
import id.tanggap.protocol.ticket.GetTicket;
import id.tanggap.protocol.ticket.GetTicketOptions;
import id.tanggap.protocol.ticket.LinkCall;
import id.tanggap.protocol.ticket.ListTickets;
import id.tanggap.protocol.ticket.ReplyToTicket;
import id.tanggap.protocol.ticket.TakeNextTicket;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketOptions;
import id.tanggap.protocol.ticket.TicketPage;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.command.CommandHandlers;
import id.tanggap.server.platform.command.Handles;
import id.tanggap.server.ticket.TicketEditing;
import id.tanggap.server.ticket.TicketService;
import id.tanggap.server.ticket.TicketTaking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Commands about tickets: for those who work at the desk, nobody else. */
@ApplicationScoped
class TicketCommands implements CommandHandlers {
    private final TicketService service;
    private final TicketEditing editing;
    private final TicketTaking taking;

    @Inject
    TicketCommands(TicketService service, TicketEditing editing, TicketTaking taking) {
        this.service = service;
        this.editing = editing;
        this.taking = taking;
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = true)
    TicketDetail takeNext(TakeNextTicket command, Actor actor) {
        return taking.takeNext(actor);
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = false)
    TicketPage list(ListTickets command, Actor actor) {
        return service.list(command, actor);
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR, TRAINER},
            write = false)
    TicketOptions options(GetTicketOptions command, Actor actor) {
        return service.options();
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = false)
    TicketDetail get(GetTicket command, Actor actor) {
        return service.get(command.ticketId());
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = true)
    TicketDetail file(FileTicket command, Actor actor) {
        return service.file(command, actor);
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = true)
    TicketDetail edit(EditTicket command, Actor actor) {
        return editing.edit(command, actor);
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = true)
    TicketDetail assign(AssignTicket command, Actor actor) {
        return service.assign(command, actor);
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = true)
    TicketDetail changeStatus(ChangeTicketStatus command, Actor actor) {
        return service.changeStatus(command, actor);
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = true)
    TicketDetail reply(ReplyToTicket command, Actor actor) {
        return service.reply(command, actor);
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = true)
    TicketDetail linkCall(LinkCall command, Actor actor) {
        return service.linkCall(command, actor);
    }
}
