package id.tanggap.server.ticket.transport;

import static id.tanggap.protocol.identity.Role.AGENT;
import static id.tanggap.protocol.identity.Role.SUPERVISOR;
import static id.tanggap.protocol.identity.Role.TECHNICIAN;

import id.tanggap.protocol.ticket.LogTicketTime;
import id.tanggap.protocol.ticket.MoveTicketTask;
import id.tanggap.protocol.ticket.RemoveTicketTask;
import id.tanggap.protocol.ticket.SaveTicketTask;
import id.tanggap.protocol.ticket.SnoozeTicket;
import id.tanggap.protocol.ticket.TickTicketTask;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.WatchTicket;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.command.CommandHandlers;
import id.tanggap.server.platform.command.Handles;
import id.tanggap.server.ticket.TicketWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Commands about the work on tickets: for those who work at the desk. */
@ApplicationScoped
class TicketWorkCommands implements CommandHandlers {
    private final TicketWork work;

    @Inject
    TicketWorkCommands(TicketWork work) {
        this.work = work;
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = true)
    TicketDetail watch(WatchTicket command, Actor actor) {
        return work.watch(command, actor);
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = true)
    TicketDetail saveTask(SaveTicketTask command, Actor actor) {
        return work.saveTask(command, actor);
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = true)
    TicketDetail tickTask(TickTicketTask command, Actor actor) {
        return work.tickTask(command, actor);
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = true)
    TicketDetail moveTask(MoveTicketTask command, Actor actor) {
        return work.moveTask(command, actor);
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = true)
    TicketDetail removeTask(RemoveTicketTask command, Actor actor) {
        return work.removeTask(command, actor);
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = true)
    TicketDetail logTime(LogTicketTime command, Actor actor) {
        return work.logTime(command, actor);
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = true)
    TicketDetail snooze(SnoozeTicket command, Actor actor) {
        return work.snooze(command, actor);
    }
}
