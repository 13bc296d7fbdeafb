package id.tanggap.server.ticket;

import com.github.f4b6a3.uuid.UuidCreator;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.ticket.AssignTicket;
import id.tanggap.protocol.ticket.ChangeTicketStatus;
import id.tanggap.protocol.ticket.FileTicket;
import id.tanggap.protocol.ticket.LinkCall;
import id.tanggap.protocol.ticket.ListTickets;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.ReplyToTicket;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketOptions;
import id.tanggap.protocol.ticket.TicketPage;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.sla.BusinessCalendar;
import id.tanggap.server.sla.SlaService;
import id.tanggap.server.sla.TicketClocks;
import id.tanggap.server.ticket.internal.FilingCheck;
import id.tanggap.server.ticket.internal.ThreadEntry;
import id.tanggap.server.ticket.internal.Ticket;
import id.tanggap.server.ticket.internal.Ticket.Filing;
import id.tanggap.server.ticket.internal.TicketDesk;
import id.tanggap.server.ticket.internal.TicketLookups;
import id.tanggap.server.ticket.internal.TicketNumbers;
import id.tanggap.server.ticket.internal.TicketRepository;
import id.tanggap.server.ticket.internal.TicketRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Files tickets and moves them along. Every change writes its thread entry, its audit entry and its
 * event in one transaction, with the ticket's row locked. Any thread; blocking.
 */
@ApplicationScoped
@Transactional
public class TicketService {
    private static final Set<TicketEntryKind> SAID =
            EnumSet.of(TicketEntryKind.REPLY, TicketEntryKind.CONTACT_REPLY, TicketEntryKind.NOTE);

    private final TicketRepository tickets;
    private final TicketDesk desk;
    private final TicketRows rows;
    private final TicketLookups lookups;
    private final TicketNumbers numbers;
    private final FilingCheck check;
    private final SlaService sla;
    private final Clock clock;
    private final Instance<CallLinks> calls;

    @Inject
    TicketService(
            TicketRepository tickets,
            TicketDesk desk,
            TicketRows rows,
            TicketLookups lookups,
            TicketNumbers numbers,
            FilingCheck check,
            SlaService sla,
            Clock clock,
            Instance<CallLinks> calls) {
        this.tickets = tickets;
        this.desk = desk;
        this.rows = rows;
        this.lookups = lookups;
        this.numbers = numbers;
        this.check = check;
        this.sla = sla;
        this.clock = clock;
        this.calls = calls;
    }

    /** A page of a view as the actor sees it. */
    public TicketPage list(ListTickets command, Actor actor) {
        return rows.page(command, actor.userId());
    }

    /** Categories and support groups to choose from. */
    public TicketOptions options() {
        return lookups.options();
    }

    /**
     * A ticket with its thread.
     *
     * @throws DomainException {@code NOT_FOUND_HERE}
     */
    public TicketDetail get(UUID ticketId) {
        return desk.detail(desk.found(ticketId));
    }

    /**
     * Files a ticket. From a call it takes over the caller's contact and unit where they are not
     * given, and counts as answered.
     *
     * @throws DomainException {@code INVALID} with the fields, {@code DORS_NUMBER}
     */
    public TicketDetail file(FileTicket command, Actor actor) {
        Instant now = clock.instant();
        Filing filing = check.filing(command);
        TicketClocks clocks = sla.clocksFor(Priority.of(command.impact(), command.urgency()), now);
        Ticket ticket =
                new Ticket(
                        UuidCreator.getTimeOrderedEpoch(),
                        numbers.next(now),
                        filing,
                        clocks,
                        sla.calendar(clocks.calendarId()),
                        actor,
                        now);
        tickets.persist(ticket);
        ThreadEntry filed = ticket.filed(actor, command.description().strip());
        TicketRow row =
                desk.tell(
                        ticket,
                        filed,
                        actor,
                        "ticket.filed",
                        Map.of("number", ticket.number(), "category", command.category()));
        if (command.callId() == null) {
            // What stands around a new ticket is known: fewer looks while others wait for a number.
            return desk.fresh(ticket, row, filed.view());
        }
        link(ticket, command.callId(), actor, now);
        return desk.detail(ticket);
    }

    /**
     * Gives a ticket to a support group and perhaps a member of it.
     *
     * @throws DomainException {@code NOT_IN_GROUP}, {@code TICKET_TRANSITION}, {@code
     *     STALE_VERSION}, {@code INVALID} for an unknown group
     */
    public TicketDetail assign(AssignTicket command, Actor actor) {
        Ticket ticket = desk.current(command.ticketId(), command.version());
        if (!lookups.isGroup(command.group())) {
            throw DomainException.invalid("group", "UNKNOWN_VALUE");
        }
        String toLabel = command.group();
        if (command.assigneeId() != null) {
            toLabel =
                    lookups.memberName(command.group(), command.assigneeId())
                            .orElseThrow(() -> notInGroup(command));
        }
        String fromName = lookups.nameOf(ticket.assigneeId());
        TicketStatus before = ticket.status();
        ThreadEntry entry =
                ticket.assign(
                        command.group(),
                        command.assigneeId(),
                        fromName == null ? ticket.group() : fromName,
                        toLabel,
                        actor,
                        clock.instant());
        desk.tell(
                ticket,
                entry,
                actor,
                "ticket.assigned",
                Map.of(
                        "group",
                        command.group(),
                        "to",
                        toLabel,
                        "statusBefore",
                        before,
                        "statusAfter",
                        ticket.status()));
        return desk.detail(ticket);
    }

    /**
     * Moves a ticket along its life cycle.
     *
     * @throws DomainException {@code TICKET_TRANSITION}, {@code STALE_VERSION}, {@code INVALID}
     *     when the reason or the note is missing
     */
    public TicketDetail changeStatus(ChangeTicketStatus command, Actor actor) {
        String note = blankToNull(command.note());
        refuseMissingWords(command, note);
        Ticket ticket = desk.current(command.ticketId(), command.version());
        TicketStatus before = ticket.status();
        ThreadEntry entry =
                ticket.moveTo(
                        command.to(),
                        command.pendingReason(),
                        note,
                        actor,
                        clock.instant(),
                        sla.calendar(ticket.calendarId()));
        desk.tell(
                ticket,
                entry,
                actor,
                "ticket.statusChanged",
                Map.of(
                        "from", before,
                        "to", command.to(),
                        "reason", Objects.toString(command.pendingReason(), "")));
        return desk.detail(ticket);
    }

    /**
     * Adds to the thread.
     *
     * @throws DomainException {@code INVALID} for a kind that nobody says
     */
    public TicketDetail reply(ReplyToTicket command, Actor actor) {
        if (!SAID.contains(command.kind())) {
            throw DomainException.invalid("kind", "UNKNOWN_VALUE");
        }
        Ticket ticket = desk.locked(command.ticketId());
        BusinessCalendar calendar = sla.calendar(ticket.calendarId());
        ThreadEntry entry =
                ticket.say(command.kind(), command.text(), actor, clock.instant(), calendar);
        desk.tell(ticket, entry, actor, "ticket.replied", Map.of("kind", command.kind()));
        return desk.detail(ticket);
    }

    /**
     * Links a call to the ticket; linking twice changes nothing.
     *
     * @throws DomainException {@code NOT_FOUND_HERE} for ticket or call
     */
    public TicketDetail linkCall(LinkCall command, Actor actor) {
        Ticket ticket = desk.locked(command.ticketId());
        link(ticket, command.callId(), actor, clock.instant());
        return desk.detail(ticket);
    }

    private void link(Ticket ticket, UUID callId, Actor actor, Instant now) {
        if (!tickets.linkCall(ticket.id(), callId, now)) {
            return;
        }
        calls.stream()
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("call", callId))
                .link(callId, ticket.id());
        desk.tell(
                ticket,
                ticket.callLinked(callId, actor, now),
                actor,
                "ticket.callLinked",
                Map.of("callId", callId));
    }

    private static void refuseMissingWords(ChangeTicketStatus command, @Nullable String note) {
        if (command.to() == TicketStatus.PENDING && command.pendingReason() == null) {
            throw DomainException.invalid("pendingReason", "REQUIRED");
        }
        if (command.to() != TicketStatus.PENDING && command.pendingReason() != null) {
            throw DomainException.invalid("pendingReason", "NOT_ALLOWED");
        }
        if (command.to() == TicketStatus.RESOLVED && note == null) {
            throw DomainException.invalid("note", "REQUIRED");
        }
    }

    private static DomainException notInGroup(AssignTicket command) {
        return new DomainException(
                FaultCode.NOT_IN_GROUP,
                Map.of("group", command.group()),
                List.of(FieldError.of("assigneeId", "UNKNOWN_VALUE")));
    }

    private static @Nullable String blankToNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
