package id.tanggap.server.ticket;

import id.tanggap.protocol.ticket.AssignTicket;
import id.tanggap.protocol.ticket.ChangeTicketStatus;
import id.tanggap.protocol.ticket.FileTicket;
import id.tanggap.protocol.ticket.LinkCall;
import id.tanggap.protocol.ticket.ListTickets;
import id.tanggap.protocol.ticket.ReplyToTicket;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.TicketOptions;
import id.tanggap.protocol.ticket.TicketPage;
import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.protocol.ticket.TicketWatcher;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.sla.SlaService;
import id.tanggap.server.supportgroup.Turns.Holder;
import id.tanggap.server.ticket.internal.FilingCheck;
import id.tanggap.server.ticket.internal.ThreadEntry;
import id.tanggap.server.ticket.internal.Ticket;
import id.tanggap.server.ticket.internal.TicketAssignments;
import id.tanggap.server.ticket.internal.TicketCalls;
import id.tanggap.server.ticket.internal.TicketDesk;
import id.tanggap.server.ticket.internal.TicketFilings;
import id.tanggap.server.ticket.internal.TicketFilings.Filed;
import id.tanggap.server.ticket.internal.TicketFollowers;
import id.tanggap.server.ticket.internal.TicketLookups;
import id.tanggap.server.ticket.internal.TicketRows;
import id.tanggap.server.ticket.internal.TicketSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Files tickets and moves them along. Every change writes its thread entry, its audit entry and its
 * event in one transaction, with the ticket's row locked. Any thread; blocking.
 */
@ApplicationScoped
@Transactional
public class TicketService {
    private static final Set<TicketEntryKind> SAID =
            EnumSet.of(TicketEntryKind.REPLY, TicketEntryKind.CONTACT_REPLY, TicketEntryKind.NOTE);

    private final TicketDesk desk;
    private final TicketRows rows;
    private final TicketLookups lookups;
    private final FilingCheck check;
    private final TicketFilings filings;
    private final TicketSteps steps;
    private final TicketAssignments assignments;
    private final TicketCalls calls;
    private final TicketFollowers followers;
    private final SlaService sla;
    private final Clock clock;

    @Inject
    TicketService(
            TicketDesk desk,
            TicketRows rows,
            TicketLookups lookups,
            FilingCheck check,
            TicketFilings filings,
            TicketSteps steps,
            TicketAssignments assignments,
            TicketCalls calls,
            TicketFollowers followers,
            SlaService sla,
            Clock clock) {
        this.desk = desk;
        this.rows = rows;
        this.lookups = lookups;
        this.check = check;
        this.filings = filings;
        this.steps = steps;
        this.assignments = assignments;
        this.calls = calls;
        this.followers = followers;
        this.sla = sla;
        this.clock = clock;
    }

    /** A page of a view as the actor sees it. */
    public TicketPage list(ListTickets command, Actor actor) {
        return rows.page(command, actor.userId());
    }

    /** Rows of tickets in the order of their ids; those that do not exist are left out. */
    public List<TicketRow> rows(List<UUID> ticketIds) {
        return rows.of(ticketIds);
    }

    /** Tickets about an asset, newest first, at most {@code max}. */
    public List<TicketRow> ofAsset(UUID assetId, int max) {
        return rows.ofAsset(assetId, max);
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
     * A ticket, locked until the transaction ends: for several changes that are one.
     *
     * @throws DomainException {@code NOT_FOUND_HERE}, {@code STALE_VERSION}
     */
    public TicketDetail current(UUID ticketId, int version) {
        return desk.detail(desk.current(ticketId, version));
    }

    /**
     * Files a ticket in a support group that is not that of its category.
     *
     * @throws DomainException {@code INVALID} with the fields
     */
    public TicketDetail fileIn(String group, FileTicket command, Actor actor) {
        if (!lookups.isGroup(group)) {
            throw DomainException.invalid("group", "UNKNOWN_VALUE");
        }
        return desk.detail(filings.file(check.filing(command).in(group), actor).ticket());
    }

    /**
     * Files a ticket. From a call it takes over the caller's contact and unit where they are not
     * given, and counts as answered.
     *
     * @throws DomainException {@code INVALID} with the fields, {@code DORS_NUMBER}
     */
    public TicketDetail file(FileTicket command, Actor actor) {
        Filed filed = filings.file(check.filing(command), actor);
        if (command.callId() != null) {
            calls.link(filed.ticket(), command.callId(), actor);
        } else if (!command.description().contains("@")) {
            // What stands around a new ticket is known: fewer looks while others wait for a number.
            return desk.fresh(
                    filed.ticket(),
                    filed.row(),
                    filed.entries().stream().map(ThreadEntry::view).toList(),
                    filed.watched()
                            ? List.of(new TicketWatcher(actor.userId(), actor.name()))
                            : List.of());
        }
        return desk.detail(filed.ticket());
    }

    /**
     * Gives a ticket to a support group and perhaps a member of it; if he is away, to who stands in
     * for him.
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
        UUID assignee = command.assigneeId();
        if (assignee != null) {
            Holder holder = assignments.receiver(command.group(), assignee, actor, clock.instant());
            assignee = holder.userId();
            toLabel = holder.name();
        }
        String fromName = lookups.nameOf(ticket.assigneeId());
        TicketStatus before = ticket.status();
        ThreadEntry entry =
                ticket.assign(
                        command.group(),
                        assignee,
                        fromName == null ? ticket.group() : fromName,
                        toLabel,
                        actor,
                        clock.instant());
        desk.tell(
                ticket,
                List.of(entry),
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
                        ticket.status()),
                Objects.equals(assignee, command.assigneeId()) ? null : assignee);
        return desk.detail(ticket);
    }

    /**
     * Moves a ticket along its life cycle. Resolving a PROBLEM resolves, on wish, the open
     * incidents it caused, all or none.
     *
     * @throws DomainException {@code TICKET_TRANSITION}, {@code STALE_VERSION}, {@code
     *     REOPEN_TOO_LATE}, {@code OPEN_TASKS}, {@code INVALID} when the reason or the note is
     *     missing
     */
    public TicketDetail changeStatus(ChangeTicketStatus command, Actor actor) {
        return desk.detail(steps.take(command, actor));
    }

    /**
     * Adds to the thread. Whoever writes follows the ticket from then on, and so does a user whom
     * he mentions.
     *
     * @throws DomainException {@code INVALID} for a kind that nobody says
     */
    public TicketDetail reply(ReplyToTicket command, Actor actor) {
        if (!SAID.contains(command.kind())) {
            throw DomainException.invalid("kind", "UNKNOWN_VALUE");
        }
        Ticket ticket = desk.locked(command.ticketId());
        ThreadEntry entry = ticket.say(command.kind(), command.text(), actor, clock.instant(), sla);
        followers.add(ticket.id(), actor.userId(), clock.instant());
        TicketRow row =
                desk.tell(ticket, entry, actor, "ticket.replied", Map.of("kind", command.kind()));
        return desk.detail(ticket, row);
    }

    /**
     * Links a call to the ticket; linking twice changes nothing.
     *
     * @throws DomainException {@code NOT_FOUND_HERE} for ticket or call
     */
    public TicketDetail linkCall(LinkCall command, Actor actor) {
        Ticket ticket = desk.locked(command.ticketId());
        calls.link(ticket, command.callId(), actor);
        return desk.detail(ticket);
    }
}
