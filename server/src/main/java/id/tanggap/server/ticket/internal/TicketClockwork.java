package id.tanggap.server.ticket.internal;

import id.tanggap.protocol.ticket.TicketRow;
import id.tanggap.protocol.ticket.TicketStatus;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.ticket.TicketConfig;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/**
 * Does what falls due: closes what was resolved long ago, takes up what was planned for now, brings
 * back what was out of sight. The moments stand in the database, so a restart loses none; several
 * servers share the work by skipping what another has locked.
 */
@ApplicationScoped
public class TicketClockwork {
    private final TicketRepository tickets;
    private final TicketDesk desk;
    private final TicketSteps steps;
    private final TicketFollowers followers;
    private final TicketConfig config;
    private final Clock clock;

    @Inject
    TicketClockwork(
            TicketRepository tickets,
            TicketDesk desk,
            TicketSteps steps,
            TicketFollowers followers,
            TicketConfig config,
            Clock clock) {
        this.tickets = tickets;
        this.desk = desk;
        this.steps = steps;
        this.followers = followers;
        this.config = config;
        this.clock = clock;
    }

    /** Closes tickets that nobody reopened. */
    @Scheduled(every = "30s", delayed = "20s", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    public void closeResolved() {
        Instant now = clock.instant();
        for (Ticket ticket : tickets.resolvedUntil(now.minus(config.autoCloseAfter()))) {
            steps.move(ticket, TicketStatus.CLOSED, null, null, null, Actor.SYSTEM, now);
        }
    }

    /** Takes up pending tickets whose date has come; their clocks go on. */
    @Scheduled(every = "30s", delayed = "20s", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    public void takeUpPlanned() {
        Instant now = clock.instant();
        for (Ticket ticket : tickets.plannedUntil(now)) {
            steps.move(ticket, TicketStatus.ASSIGNED, null, null, null, Actor.SYSTEM, now);
        }
    }

    /** Brings snoozed tickets back in sight. */
    @Scheduled(every = "10s", delayed = "20s", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    public void wake() {
        Instant now = clock.instant();
        for (Ticket ticket : tickets.snoozedUntil(now)) {
            ThreadEntry entry = ticket.snooze(null, Actor.SYSTEM, now);
            TicketRow row = desk.tell(ticket, entry, Actor.SYSTEM, "ticket.woken", Map.of());
            followers.tellWoken(row, entry);
        }
    }
}
