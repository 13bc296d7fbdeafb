package id.tanggap.server.ticket.internal;

import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.ticket.CallLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Calls that are about tickets, kept on both sides. */
@ApplicationScoped
public class TicketCalls {
    private final TicketRepository tickets;
    private final TicketDesk desk;
    private final Instance<CallLinks> calls;
    private final Clock clock;

    @Inject
    TicketCalls(TicketRepository tickets, TicketDesk desk, Instance<CallLinks> calls, Clock clock) {
        this.tickets = tickets;
        this.desk = desk;
        this.calls = calls;
        this.clock = clock;
    }

    /**
     * Links a call; linking twice changes nothing.
     *
     * @param ticket locked
     * @throws DomainException {@code NOT_FOUND_HERE} for the call
     */
    public void link(Ticket ticket, UUID callId, Actor actor) {
        if (!tickets.linkCall(ticket.id(), callId, clock.instant())) {
            return;
        }
        known(callId).link(callId, ticket.id());
        desk.tell(
                ticket,
                ticket.callLinked(callId, actor, clock.instant()),
                actor,
                "ticket.callLinked",
                Map.of("callId", callId));
    }

    /** The calls of one ticket are about another too. */
    void copy(Iterable<UUID> callIds, UUID toTicket) {
        for (UUID callId : callIds) {
            if (tickets.linkCall(toTicket, callId, clock.instant())) {
                known(callId).link(callId, toTicket);
            }
        }
    }

    private CallLinks known(UUID callId) {
        return calls.stream()
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("call", callId));
    }
}
