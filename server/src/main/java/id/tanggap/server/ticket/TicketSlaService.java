package id.tanggap.server.ticket;

import id.tanggap.protocol.sla.SlaExplanation;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.ticket.internal.ClockExplainer;
import id.tanggap.server.ticket.internal.SlaLedger;
import id.tanggap.server.ticket.internal.Ticket;
import id.tanggap.server.ticket.internal.TicketDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** What became of the promises to a ticket. Any thread; blocking. */
@ApplicationScoped
@Transactional
public class TicketSlaService {
    private final TicketDesk desk;
    private final ClockExplainer explainer;
    private final SlaLedger ledger;
    private final Clock clock;

    @Inject
    TicketSlaService(TicketDesk desk, ClockExplainer explainer, SlaLedger ledger, Clock clock) {
        this.desk = desk;
        this.explainer = explainer;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * How a ticket's clocks came to stand where they stand.
     *
     * @throws DomainException {@code NOT_FOUND_HERE}
     */
    public SlaExplanation explain(UUID ticketId) {
        Ticket ticket = desk.found(ticketId);
        Instant now = clock.instant();
        Instant asOf = now.isBefore(ticket.updatedAt()) ? ticket.updatedAt() : now;
        return new SlaExplanation(
                ticket.id(),
                ticket.number(),
                asOf,
                explainer.explain(ticket, asOf),
                ledger.of(ticket.id()));
    }
}
