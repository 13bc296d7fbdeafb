package id.tanggap.server.search.transport;

import static id.tanggap.protocol.identity.Role.AGENT;
import static id.tanggap.protocol.identity.Role.SUPERVISOR;
import static id.tanggap.protocol.identity.Role.TECHNICIAN;

import id.tanggap.protocol.search.CompleteQuery;
import id.tanggap.protocol.search.FoundTickets;
import id.tanggap.protocol.search.GoToTicket;
import id.tanggap.protocol.search.QueryCompletion;
import id.tanggap.protocol.search.SearchTickets;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.command.CommandHandlers;
import id.tanggap.server.platform.command.Handles;
import id.tanggap.server.search.SearchService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Commands that find tickets: for those who work them, nobody else. */
@ApplicationScoped
class SearchCommands implements CommandHandlers {
    private final SearchService service;

    @Inject
    SearchCommands(SearchService service) {
        this.service = service;
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = false)
    FoundTickets search(SearchTickets command, Actor actor) {
        return service.search(command, actor);
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = false)
    QueryCompletion complete(CompleteQuery command, Actor actor) {
        return service.complete(command);
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = false)
    TicketDetail goTo(GoToTicket command, Actor actor) {
        return service.goTo(command.number());
    }
}
