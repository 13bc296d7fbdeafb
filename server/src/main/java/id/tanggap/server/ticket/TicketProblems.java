package id.tanggap.server.ticket;

import id.tanggap.protocol.ticket.FileProblem;
import id.tanggap.protocol.ticket.FileTicket;
import id.tanggap.protocol.ticket.FindSimilarTickets;
import id.tanggap.protocol.ticket.SimilarTickets;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketLinkKind;
import id.tanggap.protocol.ticket.TicketOrigin;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.ticket.internal.FilingCheck;
import id.tanggap.server.ticket.internal.SimilarFinder;
import id.tanggap.server.ticket.internal.Ticket;
import id.tanggap.server.ticket.internal.TicketDesk;
import id.tanggap.server.ticket.internal.TicketFilings;
import id.tanggap.server.ticket.internal.TicketJoints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Finds the same story told twice, and the cause behind it. Any thread; blocking. */
@ApplicationScoped
@Transactional
public class TicketProblems {
    private final SimilarFinder finder;
    private final FilingCheck check;
    private final TicketFilings filings;
    private final TicketJoints joints;
    private final TicketDesk desk;

    @Inject
    TicketProblems(
            SimilarFinder finder,
            FilingCheck check,
            TicketFilings filings,
            TicketJoints joints,
            TicketDesk desk) {
        this.finder = finder;
        this.check = check;
        this.filings = filings;
        this.joints = joints;
        this.desk = desk;
    }

    /** Open tickets like the one that is being written; cheap enough for each pause in typing. */
    public SimilarTickets findSimilar(FindSimilarTickets question) {
        return finder.find(question);
    }

    /**
     * Files a PROBLEM and links the incidents to it, all or none.
     *
     * @throws DomainException {@code INVALID} with the fields, {@code NOT_FOUND_HERE} for an
     *     incident
     */
    public TicketDetail fileProblem(FileProblem command, Actor actor) {
        joints.lock();
        desk.lockAll(command.incidentIds());
        FileTicket filing =
                new FileTicket(
                        TicketType.PROBLEM,
                        command.subject(),
                        command.description(),
                        command.category(),
                        command.impact(),
                        command.urgency(),
                        TicketOrigin.OWN,
                        null,
                        null,
                        null,
                        null,
                        command.fields(),
                        null,
                        null);
        Ticket problem = filings.file(check.filing(filing), actor).ticket();
        for (UUID incident : command.incidentIds()) {
            joints.link(desk.locked(incident), TicketLinkKind.CAUSED_BY, problem, actor);
        }
        return desk.detail(problem);
    }
}
