package id.tanggap.server.ticket;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.supportgroup.Turns.Holder;
import id.tanggap.server.ticket.internal.ThreadEntry;
import id.tanggap.server.ticket.internal.Ticket;
import id.tanggap.server.ticket.internal.TicketAssignments;
import id.tanggap.server.ticket.internal.TicketDesk;
import id.tanggap.server.ticket.internal.TicketRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/** Gives work to who asks for it. Any thread; blocking. */
@ApplicationScoped
@Transactional
public class TicketTaking {
    private final TicketRepository tickets;
    private final TicketAssignments assignments;
    private final TicketDesk desk;
    private final Clock clock;

    @Inject
    TicketTaking(
            TicketRepository tickets, TicketAssignments assignments, TicketDesk desk, Clock clock) {
        this.tickets = tickets;
        this.assignments = assignments;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Gives the actor the most urgent ticket of his groups that waits for somebody. What another is
     * just being given is passed over, so nobody waits and no two get the same.
     *
     * @throws DomainException {@code NO_TICKET_WAITING}
     */
    public TicketDetail takeNext(Actor actor) {
        Ticket ticket =
                tickets.nextFor(actor.userId())
                        .orElseThrow(() -> DomainException.of(FaultCode.NO_TICKET_WAITING));
        String group = Objects.requireNonNull(ticket.group());
        Instant now = clock.instant();
        Holder holder = assignments.receiver(group, actor.userId(), actor, now);
        ThreadEntry entry = ticket.assign(group, holder.userId(), group, holder.name(), actor, now);
        desk.tell(ticket, entry, actor, "ticket.taken", Map.of("group", group));
        return desk.detail(ticket);
    }
}
