package id.tanggap.server.ticket;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.ticket.CloseTicketAsSpam;
import id.tanggap.protocol.ticket.FollowUpTicket;
import id.tanggap.protocol.ticket.TicketClosure;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketFields;
import id.tanggap.protocol.ticket.TicketLinkKind;
import id.tanggap.protocol.ticket.TicketOrigin;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.sla.SlaService;
import id.tanggap.server.ticket.internal.ThreadEntry;
import id.tanggap.server.ticket.internal.Ticket;
import id.tanggap.server.ticket.internal.Ticket.Filing;
import id.tanggap.server.ticket.internal.TicketCalls;
import id.tanggap.server.ticket.internal.TicketDesk;
import id.tanggap.server.ticket.internal.TicketFilings;
import id.tanggap.server.ticket.internal.TicketJoints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** How tickets end in other ways than by being solved, and go on after their end. Blocking. */
@ApplicationScoped
@Transactional
public class TicketClosing {
    private final TicketDesk desk;
    private final TicketFilings filings;
    private final TicketJoints joints;
    private final TicketCalls calls;
    private final SlaService sla;
    private final Clock clock;

    @Inject
    TicketClosing(
            TicketDesk desk,
            TicketFilings filings,
            TicketJoints joints,
            TicketCalls calls,
            SlaService sla,
            Clock clock) {
        this.desk = desk;
        this.filings = filings;
        this.joints = joints;
        this.calls = calls;
        this.sla = sla;
        this.clock = clock;
    }

    /**
     * Closes a ticket that the desk should never have got, wherever it stands.
     *
     * @throws DomainException {@code STALE_VERSION}, {@code TICKET_CLOSED}, {@code NOT_FOUND_HERE}
     */
    public TicketDetail closeAsSpam(CloseTicketAsSpam command, Actor actor) {
        Ticket ticket = desk.current(command.ticketId(), command.version());
        String note = command.note();
        ThreadEntry entry =
                ticket.closeFor(
                        TicketClosure.SPAM,
                        null,
                        note == null || note.isBlank() ? null : note.strip(),
                        actor,
                        clock.instant(),
                        sla);
        desk.tell(ticket, entry, actor, "ticket.closedAsSpam", Map.of("number", ticket.number()));
        return desk.detail(ticket);
    }

    /**
     * Files a ticket that goes on where another ended: about the same, with the priority of the
     * matrix, linked to it.
     *
     * @return the new ticket
     * @throws DomainException {@code TICKET_TRANSITION} while the old one is open, {@code
     *     NOT_FOUND_HERE}
     */
    public TicketDetail followUp(FollowUpTicket command, Actor actor) {
        joints.lock();
        Ticket ended = desk.locked(command.ticketId());
        if (ended.status().isOpen()) {
            throw new DomainException(
                    FaultCode.TICKET_TRANSITION,
                    Map.of("from", ended.status().name(), "to", ended.status().name()));
        }
        Ticket next = filings.file(filing(ended, command), actor).ticket();
        joints.link(next, TicketLinkKind.FOLLOWS, ended, actor);
        if (command.callId() != null) {
            calls.link(next, command.callId(), actor);
        }
        return desk.detail(next);
    }

    private static Filing filing(Ticket ended, FollowUpTicket command) {
        TicketFields f = ended.matter().toFields();
        TicketFields about =
                new TicketFields(
                        f.subject(),
                        f.ticketType(),
                        f.category(),
                        f.fields(),
                        f.impact(),
                        f.urgency(),
                        null,
                        null,
                        f.contactId(),
                        f.unitId(),
                        f.assetId(),
                        f.curriculumCode(),
                        f.dorsNumber(),
                        false,
                        null);
        TicketOrigin origin = command.callId() == null ? ended.origin() : TicketOrigin.CALL;
        String group = ended.group();
        return new Filing(
                origin,
                command.callId(),
                command.description(),
                about,
                group == null ? "DESK" : group);
    }
}
