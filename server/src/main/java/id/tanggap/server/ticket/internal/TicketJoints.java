package id.tanggap.server.ticket.internal;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.ticket.TicketLinkKind;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Links tickets by the rules, and tells of it on both sides. */
@ApplicationScoped
public class TicketJoints {
    /** Before the kind, in the thread of the ticket with which the sentence ends. */
    private static final String INVERSE = "INVERSE_";

    private final TicketLinks links;
    private final TicketDesk desk;
    private final Clock clock;

    @Inject
    TicketJoints(TicketLinks links, TicketDesk desk, Clock clock) {
        this.links = links;
        this.desk = desk;
        this.clock = clock;
    }

    /** Waits until nobody else links tickets; to be called before any ticket is locked. */
    public void lock() {
        links.lock();
    }

    /**
     * Makes a link between locked tickets; making it twice changes nothing.
     *
     * @throws DomainException {@code INVALID} for a ticket linked to itself or a cause that is no
     *     PROBLEM, {@code LINK_CYCLE}
     */
    public void link(Ticket from, TicketLinkKind kind, Ticket to, Actor actor) {
        if (from.equals(to)) {
            throw DomainException.invalid("otherId", "SAME_TICKET");
        }
        if (kind == TicketLinkKind.CAUSED_BY) {
            if (from.matter().type() == TicketType.PROBLEM) {
                throw DomainException.invalid("ticketId", "IS_A_PROBLEM");
            }
            if (to.matter().type() != TicketType.PROBLEM) {
                throw DomainException.invalid("otherId", "NOT_A_PROBLEM");
            }
        }
        if (links.leads(to.id(), kind, from.id())) {
            throw new DomainException(
                    FaultCode.LINK_CYCLE, Map.of("kind", kind.name(), "number", to.number()));
        }
        Instant now = clock.instant();
        if (links.add(from.id(), kind, to.id(), now, actor.name())) {
            tell(from, kind.name(), null, to, actor, now, "ticket.linked");
            tell(to, INVERSE + kind.name(), null, from, actor, now, "ticket.linked");
        }
    }

    /** Takes a link between locked tickets away; taking it away twice changes nothing. */
    public void unlink(Ticket from, TicketLinkKind kind, Ticket to, Actor actor) {
        Instant now = clock.instant();
        if (links.remove(from.id(), kind, to.id())) {
            tell(from, kind.name(), to, null, actor, now, "ticket.unlinked");
            tell(to, INVERSE + kind.name(), from, null, actor, now, "ticket.unlinked");
        }
    }

    private void tell(
            Ticket ticket,
            String kind,
            @Nullable Ticket gone,
            @Nullable Ticket come,
            Actor actor,
            Instant now,
            String action) {
        String from = gone == null ? null : gone.number();
        String to = come == null ? null : come.number();
        desk.tell(
                ticket,
                ticket.linked(kind, from, to, actor, now),
                actor,
                action,
                Map.of("kind", kind, "other", from == null ? String.valueOf(to) : from));
    }
}
