package id.tanggap.server.recurrence;

import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.recurrence.PlannedRun;
import id.tanggap.protocol.recurrence.RecurrenceView;
import id.tanggap.protocol.ticket.TicketDetail;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.audit.Audit;
import id.tanggap.server.platform.fault.FaultTranslator;
import id.tanggap.server.recurrence.internal.RecurrenceFiling;
import id.tanggap.server.recurrence.internal.RecurrenceStore;
import id.tanggap.server.recurrence.internal.RecurrenceStore.Stored;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Files what is due, each occurrence once: any number of servers may sweep at the same time,
 * because each locks what it files and passes over what another has, and the key of what was filed
 * lets no second ticket in. Of several occurrences that were missed the latest is filed, and says
 * so. One that is refused is tried again at every sweep and stops no other.
 */
@ApplicationScoped
public class RecurrenceSweep {
    private final RecurrenceStore store;
    private final RecurrenceService service;
    private final RecurrenceFiling filing;
    private final FaultTranslator faults;
    private final Audit audit;
    private final Clock clock;

    @Inject
    RecurrenceSweep(
            RecurrenceStore store,
            RecurrenceService service,
            RecurrenceFiling filing,
            FaultTranslator faults,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.service = service;
        this.filing = filing;
        this.faults = faults;
        this.audit = audit;
        this.clock = clock;
    }

    /** Files everything that is due. */
    @Scheduled(
            every = "{tanggap.recurrence.sweep-interval:1m}",
            delayed = "15s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void sweep() {
        Instant now = clock.instant();
        QuarkusTransaction.requiringNew().run(() -> service.planAnew(now));
        List<UUID> due = QuarkusTransaction.requiringNew().call(() -> store.due(now));
        for (UUID id : due) {
            try {
                QuarkusTransaction.requiringNew().run(() -> file(id, now));
            } catch (RuntimeException e) {
                // A defect with one is logged by the translator and stops the others as little as
                // a refusal.
                Fault fault = faults.translate(e);
                if (!FaultTranslator.isOutage(e)) {
                    QuarkusTransaction.requiringNew().run(() -> refused(id, fault));
                }
            }
        }
    }

    private void file(UUID id, Instant now) {
        Stored stored = store.lockDue(id, now).orElse(null);
        if (stored == null) {
            return;
        }
        RecurrenceView view = stored.view();
        List<PlannedRun> runs =
                service.occurrences(view.schedule()).between(stored.doneUntil(), now).stream()
                        .filter(run -> !store.isFiled(id, run.day()))
                        .toList();
        if (!runs.isEmpty()) {
            file(view, runs.getLast(), runs.size() - 1, now);
        }
        store.plan(id, now, service.next(view.schedule(), now));
        service.tell(id);
    }

    private void file(RecurrenceView view, PlannedRun run, int missed, Instant now) {
        TicketDetail ticket =
                filing.file(
                        new RecurrenceFiling.Due(
                                view.name(),
                                view.ticket(),
                                run,
                                ZoneId.of(view.schedule().zone()),
                                missed),
                        now);
        store.filed(view.id(), run, now, ticket.row().id(), missed);
        audit.record(
                Actor.SYSTEM,
                "recurrence.filed",
                RecurrenceService.TYPE,
                view.id(),
                Map.of(
                        "name",
                        view.name(),
                        "day",
                        run.day(),
                        "ticketId",
                        ticket.row().id(),
                        "number",
                        ticket.row().number(),
                        "missed",
                        missed));
    }

    private void refused(UUID id, Fault fault) {
        if (store.refused(id, fault)) {
            audit.record(
                    Actor.SYSTEM,
                    "recurrence.refused",
                    RecurrenceService.TYPE,
                    id,
                    Map.of("code", fault.code(), "fields", fault.fieldErrors()));
            service.tell(id);
        }
    }
}
