package id.tanggap.server.ticket.internal;

import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.sla.SlaRevision;
import id.tanggap.server.sla.SlaService;
import id.tanggap.server.sla.SlaTermsRef;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Counts open tickets anew after a change of policies, calendars or holidays, in small transactions
 * outside of the one that made the change. What is left to do is what the tickets themselves say:
 * their revision is older than the catalogue's. So a pass that was killed goes on where it was, any
 * node may help, and a ticket filed while the catalogue changed is found as well.
 */
@ApplicationScoped
public class ClockRecompute {
    private static final int BATCH = 100;

    private final TicketRepository tickets;
    private final TicketPromises promises;
    private final TicketDesk desk;
    private final SlaService sla;
    private final Clock clock;

    @Inject
    ClockRecompute(
            TicketRepository tickets,
            TicketPromises promises,
            TicketDesk desk,
            SlaService sla,
            Clock clock) {
        this.tickets = tickets;
        this.promises = promises;
        this.desk = desk;
        this.sla = sla;
        this.clock = clock;
    }

    /** Counts anew everything that has not been since the last change. */
    @Scheduled(
            every = "{tanggap.sla.recompute-interval:5s}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        while (QuarkusTransaction.requiringNew().call(this::batch) == BATCH) {
            // the next batch is another transaction: nobody waits long for a ticket
        }
    }

    /** Counts one batch anew in the present transaction; tells how many tickets it took. */
    public int batch() {
        int revision = sla.revision();
        List<Ticket> behind = tickets.lockBehind(revision, BATCH);
        if (behind.isEmpty()) {
            return 0;
        }
        sla.refresh();
        Map<Integer, List<SlaRevision>> changes = new HashMap<>();
        Instant now = clock.instant();
        for (Ticket ticket : behind) {
            SlaTermsRef was = ticket.sla().ref();
            List<SlaRevision> since =
                    changes.computeIfAbsent(ticket.sla().revision(), sla::changesSince);
            List<ThreadEntry> entries =
                    promises.compare(ticket, terms -> why(was, terms, since), Actor.SYSTEM, now);
            if (!entries.isEmpty()) {
                desk.tell(
                        ticket,
                        entries,
                        Actor.SYSTEM,
                        "ticket.slaRecounted",
                        Map.of("was", was, "now", ticket.sla().ref()));
            }
        }
        tickets.flush();
        return behind.size();
    }

    /** The last of the changes that made the difference. */
    private static String why(SlaTermsRef was, SlaTermsRef now, List<SlaRevision> since) {
        return since.reversed().stream()
                .filter(change -> explains(change, was, now))
                .findFirst()
                .map(c -> c.kind() + " " + c.name() + " " + c.version())
                .orElse(TicketPromises.COUNTED_ANEW);
    }

    private static boolean explains(SlaRevision change, SlaTermsRef was, SlaTermsRef now) {
        boolean policy =
                !was.policyId().equals(now.policyId())
                        || was.policyVersion() != now.policyVersion();
        boolean calendar =
                !was.calendarId().equals(now.calendarId())
                        || was.calendarVersion() != now.calendarVersion();
        String subject = change.subjectId();
        return switch (change.kind()) {
            case POLICY ->
                    policy
                            && (subject.equals(was.policyId().toString())
                                    || subject.equals(now.policyId().toString()));
            case CALENDAR -> calendar && subject.equals(now.calendarId().toString());
            case HOLIDAYS -> calendar && Objects.equals(was.calendarId(), now.calendarId());
        };
    }
}
