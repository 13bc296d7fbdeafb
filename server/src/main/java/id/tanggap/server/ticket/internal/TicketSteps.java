package id.tanggap.server.ticket.internal;

import id.tanggap.protocol.ticket.ChangeTicketStatus;
import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.protocol.ticket.TicketType;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.sla.SlaService;
import id.tanggap.server.ticket.TicketConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Moves tickets along their life cycle, for users and for the clockwork. */
@ApplicationScoped
public class TicketSteps {
    private final TicketDesk desk;
    private final TicketTasks tasks;
    private final TicketLinks links;
    private final TicketAssignments assignments;
    private final SlaService sla;
    private final TicketConfig config;
    private final Clock clock;

    @Inject
    TicketSteps(
            TicketDesk desk,
            TicketTasks tasks,
            TicketLinks links,
            TicketAssignments assignments,
            SlaService sla,
            TicketConfig config,
            Clock clock) {
        this.desk = desk;
        this.tasks = tasks;
        this.links = links;
        this.assignments = assignments;
        this.sla = sla;
        this.config = config;
        this.clock = clock;
    }

    /** The step a user takes; see {@code TicketService.changeStatus}. */
    public Ticket take(ChangeTicketStatus command, Actor actor) {
        Instant now = clock.instant();
        String note = blankToNull(command.note());
        refuseMissingWords(command, note, now);
        List<UUID> incidents =
                command.resolveIncidents() ? links.incidentsOf(command.ticketId()) : List.of();
        desk.lockAll(with(command.ticketId(), incidents));
        Ticket ticket = desk.current(command.ticketId(), command.version());
        if (command.resolveIncidents() && ticket.matter().type() != TicketType.PROBLEM) {
            throw DomainException.invalid("resolveIncidents", "NOT_ALLOWED");
        }
        ticket.refuseLateReopening(command.to(), config.reopenWithin(), now);
        step(ticket, command, note, actor, now);
        for (UUID id : incidents) {
            Ticket incident = desk.locked(id);
            if (incident.status().isOpen()) {
                step(incident, command, note, actor, now);
            }
        }
        return ticket;
    }

    private void step(
            Ticket ticket,
            ChangeTicketStatus command,
            @Nullable String note,
            Actor actor,
            Instant now) {
        if (!command.to().isOpen() && !command.acknowledgeOpenTasks()) {
            tasks.refuseOpen(ticket);
        }
        move(ticket, command.to(), command.pendingReason(), note, command.plannedFor(), actor, now);
    }

    /**
     * One step of one ticket, told. What is reopened, or goes on by itself, while its assignee is
     * away goes to who stands in for him, or back to the group.
     */
    void move(
            Ticket ticket,
            TicketStatus to,
            @Nullable PendingReason reason,
            @Nullable String note,
            @Nullable Instant plannedFor,
            Actor actor,
            Instant now) {
        TicketStatus before = ticket.status();
        List<ThreadEntry> entries = new ArrayList<>();
        entries.add(ticket.moveTo(to, reason, note, actor, now, sla));
        ticket.planFor(plannedFor);
        Optional<ThreadEntry> handed =
                to.isOpen() && (before == TicketStatus.RESOLVED || actor.equals(Actor.SYSTEM))
                        ? assignments.fromAbsent(ticket, actor, now)
                        : Optional.empty();
        handed.ifPresent(entries::add);
        desk.tell(
                ticket,
                entries,
                actor,
                "ticket.statusChanged",
                Map.of(
                        "from",
                        before,
                        "to",
                        to,
                        "reason",
                        Objects.toString(reason, ""),
                        "plannedFor",
                        Objects.toString(plannedFor, "")),
                handed.isPresent() ? ticket.assigneeId() : null);
    }

    private static List<UUID> with(UUID first, List<UUID> more) {
        List<UUID> all = new ArrayList<>(more);
        all.add(first);
        return all;
    }

    private static void refuseMissingWords(
            ChangeTicketStatus command, @Nullable String note, Instant now) {
        if (command.to() == TicketStatus.PENDING && command.pendingReason() == null) {
            throw DomainException.invalid("pendingReason", "REQUIRED");
        }
        if (command.to() != TicketStatus.PENDING && command.pendingReason() != null) {
            throw DomainException.invalid("pendingReason", "NOT_ALLOWED");
        }
        if (command.to() == TicketStatus.RESOLVED && note == null) {
            throw DomainException.invalid("note", "REQUIRED");
        }
        if (command.to() != TicketStatus.RESOLVED && command.resolveIncidents()) {
            throw DomainException.invalid("resolveIncidents", "NOT_ALLOWED");
        }
        Instant planned = command.plannedFor();
        if (planned != null && command.pendingReason() != PendingReason.PLANNED_DATE) {
            throw DomainException.invalid("plannedFor", "NOT_ALLOWED");
        }
        if (planned != null) {
            Moments.refuseUnlessAhead("plannedFor", planned, now);
        }
    }

    static @Nullable String blankToNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
