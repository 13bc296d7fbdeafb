package id.tanggap.server.ticket;

import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketNotice;
import id.tanggap.protocol.ticket.TicketNoticeKind;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.outbox.Audience;
import id.tanggap.server.platform.outbox.Outbox;
import id.tanggap.server.ticket.internal.ThreadEntry;
import id.tanggap.server.ticket.internal.Ticket;
import id.tanggap.server.ticket.internal.TicketAssignments;
import id.tanggap.server.ticket.internal.TicketDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hands a ticket to another support group or calls for the supervisor, with words for whoever comes
 * next. Thread, watchers and clocks go on. Any thread; blocking.
 */
@ApplicationScoped
@Transactional
public class TicketHandOver {
    private final TicketDesk desk;
    private final TicketAssignments assignments;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    TicketHandOver(TicketDesk desk, TicketAssignments assignments, Outbox outbox, Clock clock) {
        this.desk = desk;
        this.assignments = assignments;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Refuses what is said of a ticket that is none.
     *
     * @throws DomainException {@code NOT_FOUND_HERE}
     */
    public void refuseUnknown(UUID ticketId) {
        desk.found(ticketId);
    }

    /**
     * The support group that has the ticket, which is locked until the transaction ends; null when
     * none has it.
     *
     * @throws DomainException {@code NOT_FOUND_HERE}, {@code STALE_VERSION}, {@code
     *     TICKET_NOT_OPEN}
     */
    public @Nullable String openGroup(UUID ticketId, int version) {
        Ticket ticket = desk.current(ticketId, version);
        ticket.refuseUnlessOpen();
        return ticket.group();
    }

    /**
     * Gives an open ticket to another group, which gives it in turn if that is its way.
     *
     * @param words hand-over note
     * @throws DomainException {@code TICKET_NOT_OPEN}
     */
    public TicketDetail toGroup(UUID ticketId, String group, String words, Actor actor) {
        Ticket ticket = desk.locked(ticketId);
        Instant now = clock.instant();
        String from = Objects.toString(ticket.group(), "");
        List<ThreadEntry> entries = new ArrayList<>();
        entries.add(ticket.handOver(group, words, actor, now));
        assignments.inTurn(ticket, now).ifPresent(entries::add);
        desk.tell(
                ticket,
                entries,
                actor,
                "ticket.escalated",
                Map.of(
                        "kind",
                        "FUNCTIONAL",
                        "from",
                        from,
                        "to",
                        group,
                        "assigneeId",
                        Objects.toString(ticket.assigneeId(), "")));
        return desk.detail(ticket);
    }

    /**
     * Calls for the supervisors; whoever works on the ticket goes on working on it.
     *
     * @param words why
     * @throws DomainException {@code TICKET_NOT_OPEN}
     */
    public TicketDetail toSupervisor(UUID ticketId, String words, Actor actor) {
        Ticket ticket = desk.locked(ticketId);
        ThreadEntry entry = ticket.callSupervisor(words, actor, clock.instant());
        TicketRow row =
                desk.tell(ticket, entry, actor, "ticket.escalated", Map.of("kind", "HIERARCHICAL"));
        outbox.publish(
                new TicketNotice(TicketNoticeKind.ESCALATED, row, entry.view()),
                Audience.of(Role.SUPERVISOR));
        return desk.detail(ticket);
    }
}
