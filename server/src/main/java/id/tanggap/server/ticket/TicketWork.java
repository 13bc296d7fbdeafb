package id.tanggap.server.ticket;

import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.ticket.LogTicketTime;
import id.tanggap.protocol.ticket.MoveTicketTask;
import id.tanggap.protocol.ticket.RemoveTicketTask;
import id.tanggap.protocol.ticket.SaveTicketTask;
import id.tanggap.protocol.ticket.SnoozeTicket;
import id.tanggap.protocol.ticket.TickTicketTask;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.protocol.ticket.WatchTicket;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.ticket.internal.Moments;
import id.tanggap.server.ticket.internal.ThreadEntry;
import id.tanggap.server.ticket.internal.Ticket;
import id.tanggap.server.ticket.internal.TicketContext;
import id.tanggap.server.ticket.internal.TicketDesk;
import id.tanggap.server.ticket.internal.TicketFollowers;
import id.tanggap.server.ticket.internal.TicketLookups;
import id.tanggap.server.ticket.internal.TicketTasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The work on a ticket: its tasks, the time it takes, who follows it, when it comes back. */
@ApplicationScoped
@Transactional
public class TicketWork {
    private final TicketDesk desk;
    private final TicketTasks tasks;
    private final TicketContext context;
    private final TicketFollowers followers;
    private final TicketLookups lookups;
    private final Clock clock;

    @Inject
    TicketWork(
            TicketDesk desk,
            TicketTasks tasks,
            TicketContext context,
            TicketFollowers followers,
            TicketLookups lookups,
            Clock clock) {
        this.desk = desk;
        this.tasks = tasks;
        this.context = context;
        this.followers = followers;
        this.lookups = lookups;
        this.clock = clock;
    }

    /**
     * Follows a ticket, or no longer. Leaves nothing in the thread and no new version: it is nobody
     * else's matter.
     *
     * @throws DomainException {@code NOT_FOUND_HERE}
     */
    public TicketDetail watch(WatchTicket command, Actor actor) {
        Ticket ticket = desk.found(command.ticketId());
        if (command.watching()) {
            followers.add(ticket.id(), actor.userId(), clock.instant());
        } else {
            followers.remove(ticket.id(), actor.userId());
        }
        return desk.detail(ticket);
    }

    /**
     * Adds a task or changes one.
     *
     * @throws DomainException {@code STALE_VERSION}, {@code TICKET_CLOSED}, {@code NOT_IN_GROUP},
     *     {@code INVALID} for an unknown group, {@code NOT_FOUND_HERE} for ticket or task
     */
    public TicketDetail saveTask(SaveTicketTask command, Actor actor) {
        refuseStrangers(command);
        Ticket ticket = workedOn(desk.current(command.ticketId(), command.version()));
        UUID taskId = command.taskId();
        String before = taskId == null ? null : tasks.title(ticket.id(), taskId);
        Instant now = clock.instant();
        if (taskId == null) {
            tasks.add(command, actor, now);
        } else {
            tasks.change(command, taskId);
        }
        ThreadEntry entry =
                ticket.changed(TicketEntryKind.TASK, before, command.title().strip(), actor, now);
        desk.tell(ticket, entry, actor, "ticket.taskSaved", Map.of("task", command));
        return desk.detail(ticket);
    }

    /**
     * Puts a task at another place among the ticket's.
     *
     * @throws DomainException {@code STALE_VERSION}, {@code TICKET_CLOSED}, {@code NOT_FOUND_HERE}
     *     for ticket or task
     */
    public TicketDetail moveTask(MoveTicketTask command, Actor actor) {
        Ticket ticket = workedOn(desk.current(command.ticketId(), command.version()));
        String title = tasks.title(ticket.id(), command.taskId());
        tasks.move(ticket.id(), command.taskId(), command.position());
        ThreadEntry entry =
                ticket.changed(TicketEntryKind.TASK, title, title, actor, clock.instant());
        desk.tell(
                ticket,
                entry,
                actor,
                "ticket.taskMoved",
                Map.of("task", title, "position", command.position()));
        return desk.detail(ticket);
    }

    /**
     * Ticks a task off or opens it again.
     *
     * @throws DomainException {@code TICKET_CLOSED}, {@code NOT_FOUND_HERE} for ticket or task
     */
    public TicketDetail tickTask(TickTicketTask command, Actor actor) {
        Ticket ticket = workedOn(desk.locked(command.ticketId()));
        String title = tasks.title(ticket.id(), command.taskId());
        Instant now = clock.instant();
        if (tasks.tick(command.taskId(), command.done(), actor, now)) {
            ThreadEntry entry =
                    ticket.changed(
                            TicketEntryKind.TASK,
                            command.done() ? title : null,
                            command.done() ? null : title,
                            actor,
                            now);
            desk.tell(
                    ticket,
                    entry,
                    actor,
                    "ticket.taskTicked",
                    Map.of("task", title, "done", command.done()));
        }
        return desk.detail(ticket);
    }

    /**
     * Removes a task.
     *
     * @throws DomainException {@code STALE_VERSION}, {@code TICKET_CLOSED}, {@code NOT_FOUND_HERE}
     */
    public TicketDetail removeTask(RemoveTicketTask command, Actor actor) {
        Ticket ticket = workedOn(desk.current(command.ticketId(), command.version()));
        String title = tasks.title(ticket.id(), command.taskId());
        tasks.remove(command.taskId());
        ThreadEntry entry =
                ticket.changed(TicketEntryKind.TASK, title, null, actor, clock.instant());
        desk.tell(ticket, entry, actor, "ticket.taskRemoved", Map.of("task", title));
        return desk.detail(ticket);
    }

    /**
     * Notes time spent; also on closed tickets, where it is often written down last.
     *
     * @throws DomainException {@code NOT_FOUND_HERE}
     */
    public TicketDetail logTime(LogTicketTime command, Actor actor) {
        Ticket ticket = desk.locked(command.ticketId());
        Instant now = clock.instant();
        context.logTime(command, actor, now);
        ThreadEntry entry =
                ticket.changed(
                        TicketEntryKind.TIME,
                        command.activity().name(),
                        command.minutes().toString(),
                        actor,
                        now);
        desk.tell(
                ticket,
                entry,
                actor,
                "ticket.timeLogged",
                Map.of("minutes", command.minutes(), "activity", command.activity()));
        return desk.detail(ticket);
    }

    /**
     * Puts an open ticket out of sight, or back.
     *
     * @throws DomainException {@code STALE_VERSION}, {@code TICKET_NOT_OPEN}, {@code INVALID} for a
     *     moment that is past or too far ahead
     */
    public TicketDetail snooze(SnoozeTicket command, Actor actor) {
        Instant now = clock.instant();
        Instant until = command.until();
        if (until != null) {
            Moments.refuseUnlessAhead("until", until, now);
        }
        Ticket ticket = desk.current(command.ticketId(), command.version());
        ThreadEntry entry = ticket.snooze(until, actor, now);
        desk.tell(
                ticket,
                entry,
                actor,
                until == null ? "ticket.woken" : "ticket.snoozed",
                Map.of("until", String.valueOf(until)));
        return desk.detail(ticket);
    }

    private static Ticket workedOn(Ticket ticket) {
        ticket.refuseIfClosed();
        return ticket;
    }

    private void refuseStrangers(SaveTicketTask command) {
        String group = command.group();
        UUID assignee = command.assigneeId();
        if (group != null && !lookups.isGroup(group)) {
            throw DomainException.invalid("group", "UNKNOWN_VALUE");
        }
        if (assignee != null && group == null) {
            throw DomainException.invalid("group", "REQUIRED");
        }
        if (assignee != null && lookups.memberName(String.valueOf(group), assignee).isEmpty()) {
            throw new DomainException(
                    FaultCode.NOT_IN_GROUP,
                    Map.of("group", String.valueOf(group)),
                    List.of(FieldError.of("assigneeId", "UNKNOWN_VALUE")));
        }
    }
}
