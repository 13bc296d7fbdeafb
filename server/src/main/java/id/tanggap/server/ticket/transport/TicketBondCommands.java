package id.tanggap.server.ticket.transport;

import static id.tanggap.protocol.identity.Role.AGENT;
import static id.tanggap.protocol.identity.Role.SUPERVISOR;
import static id.tanggap.protocol.identity.Role.TECHNICIAN;

import id.tanggap.protocol.ticket.CloseTicketAsSpam;
import id.tanggap.protocol.ticket.FileProblem;
import id.tanggap.protocol.ticket.FindSimilarTickets;
import id.tanggap.protocol.ticket.FollowUpTicket;
import id.tanggap.protocol.ticket.LinkTickets;
import id.tanggap.protocol.ticket.MergeTickets;
import id.tanggap.protocol.ticket.SimilarTickets;
import id.tanggap.protocol.ticket.SplitTicket;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.UnlinkTickets;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.command.CommandHandlers;
import id.tanggap.server.platform.command.Handles;
import id.tanggap.server.ticket.TicketClosing;
import id.tanggap.server.ticket.TicketLinking;
import id.tanggap.server.ticket.TicketProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Commands that end tickets and bind them together: for those who work at the desk. */
@ApplicationScoped
class TicketBondCommands implements CommandHandlers {
    private final TicketClosing closing;
    private final TicketLinking linking;
    private final TicketProblems problems;

    @Inject
    TicketBondCommands(TicketClosing closing, TicketLinking linking, TicketProblems problems) {
        this.closing = closing;
        this.linking = linking;
        this.problems = problems;
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = true)
    TicketDetail closeAsSpam(CloseTicketAsSpam command, Actor actor) {
        return closing.closeAsSpam(command, actor);
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = true)
    TicketDetail followUp(FollowUpTicket command, Actor actor) {
        return closing.followUp(command, actor);
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = true)
    TicketDetail link(LinkTickets command, Actor actor) {
        return linking.link(command, actor);
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = true)
    TicketDetail unlink(UnlinkTickets command, Actor actor) {
        return linking.unlink(command, actor);
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = true)
    TicketDetail merge(MergeTickets command, Actor actor) {
        return linking.merge(command, actor);
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = true)
    TicketDetail split(SplitTicket command, Actor actor) {
        return linking.split(command, actor);
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = true)
    TicketDetail fileProblem(FileProblem command, Actor actor) {
        return problems.fileProblem(command, actor);
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = false)
    SimilarTickets findSimilar(FindSimilarTickets question, Actor actor) {
        return problems.findSimilar(question);
    }
}
