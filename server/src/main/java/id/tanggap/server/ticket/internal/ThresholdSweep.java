package id.tanggap.server.ticket.internal;

import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.sla.ThresholdReached;
import id.tanggap.protocol.ticket.SlaClockKind;
import id.tanggap.server.platform.outbox.Audience;
import id.tanggap.server.platform.outbox.Outbox;
import id.tanggap.server.sla.ClockKind;
import id.tanggap.server.sla.SlaService;
import id.tanggap.server.sla.TicketClocks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Fires thresholds whose time has come, each once: the line of the ledger, what the ticket
 * remembers of it and the event are one transaction. Any number of nodes may sweep at the same
 * time, because each locks what it takes and passes over what another has. A sweep that dies has
 * done nothing of its last batch.
 */
@ApplicationScoped
public class ThresholdSweep {
    private static final int BATCH = 200;

    private final TicketRepository tickets;
    private final SlaLedger ledger;
    private final SlaService sla;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    ThresholdSweep(
            TicketRepository tickets,
            SlaLedger ledger,
            SlaService sla,
            Outbox outbox,
            Clock clock) {
        this.tickets = tickets;
        this.ledger = ledger;
        this.sla = sla;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Fires everything that is due. */
    @Scheduled(
            every = "{tanggap.sla.sweep-interval:1m}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void sweep() {
        while (QuarkusTransaction.requiringNew().call(this::batch) == BATCH) {
            // the next batch is another transaction: locks are held for milliseconds
        }
    }

    /** Fires one batch in the present transaction; tells how many tickets it took. */
    public int batch() {
        Instant now = clock.instant();
        List<Ticket> due = tickets.lockReached(now, BATCH);
        List<SlaLedger.Line> lines = new ArrayList<>();
        Map<UUID, Set<UUID>> concerned =
                tickets.concerned(due.stream().map(Ticket::id).toList(), now);
        for (Ticket ticket : due) {
            TicketClocks clocks = ticket.sla().clocks(sla);
            for (ClockKind kind : ClockKind.values()) {
                fire(ticket, clocks, kind, now, lines)
                        .forEach(
                                line ->
                                        tell(
                                                ticket,
                                                line,
                                                concerned.getOrDefault(ticket.id(), Set.of())));
            }
            ticket.wakeNext(sla);
        }
        ledger.append(lines);
        tickets.flush();
        return due.size();
    }

    /**
     * Writes every threshold that was reached; answers the highest, of which those concerned hear.
     */
    private List<SlaLedger.Line> fire(
            Ticket ticket,
            TicketClocks clocks,
            ClockKind kind,
            Instant now,
            List<SlaLedger.Line> lines) {
        StoredClock stored = ticket.sla().clock(kind);
        SlaLedger.@Nullable Line highest = null;
        for (int percent : TicketSla.THRESHOLDS) {
            Instant reached = TicketSla.reaches(clocks, kind, percent);
            if (percent > stored.fired() && reached != null && !reached.isAfter(now)) {
                highest =
                        new SlaLedger.Line(
                                ticket.id(),
                                kind,
                                stored.goal(),
                                percent,
                                Objects.requireNonNull(stored.targetMinutes()),
                                Objects.requireNonNull(stored.dueAt()),
                                reached,
                                now,
                                clocks.clock(kind).terms().ref());
                lines.add(highest);
            }
        }
        if (highest == null) {
            return List.of();
        }
        ticket.fired(kind, highest.threshold());
        return List.of(highest);
    }

    private void tell(Ticket ticket, SlaLedger.Line line, Set<UUID> concerned) {
        ThresholdReached event =
                new ThresholdReached(
                        ticket.id(),
                        ticket.number(),
                        ticket.matter().subject(),
                        ticket.matter().priority(),
                        ticket.group(),
                        ticket.assigneeId(),
                        SlaClockKind.valueOf(line.clock().name()),
                        line.threshold(),
                        line.dueAt(),
                        line.reachedAt());
        outbox.publish(event, Audience.of(Role.SUPERVISOR));
        concerned.forEach(user -> outbox.publish(event, Audience.only(user)));
    }
}
