package id.tanggap.server.search;

import id.tanggap.protocol.fault.Fault;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.search.BulkChange;
import id.tanggap.protocol.search.BulkEdit;
import id.tanggap.protocol.search.BulkProgress;
import id.tanggap.protocol.search.BulkResult;
import id.tanggap.protocol.search.BulkResult.BulkRow;
import id.tanggap.protocol.ticket.TicketEntryKind;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.audit.Audit;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.platform.fault.FaultTranslator;
import id.tanggap.server.platform.outbox.Audience;
import id.tanggap.server.platform.outbox.Outbox;
import id.tanggap.server.search.internal.BulkStep;
import id.tanggap.server.search.internal.RunningSearches.Running;
import id.tanggap.server.search.internal.TicketFinder;
import id.tanggap.server.search.language.Node;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One change of many tickets, each in a transaction of its own by the same use cases as a single
 * edit. A dry run does the same and takes it back, so that it cannot promise what the run refuses.
 * Any thread; blocking; call it outside of a transaction.
 */
@ApplicationScoped
public class BulkService {
    /** Tickets of one edit. */
    public static final int MOST = 1000;

    private static final int PROGRESS_EVERY = 25;
    private static final Set<TicketEntryKind> SAID =
            EnumSet.of(TicketEntryKind.REPLY, TicketEntryKind.NOTE);

    private final Queries queries;
    private final TicketFinder finder;
    private final BulkStep step;
    private final FaultTranslator faults;
    private final Outbox outbox;
    private final Audit audit;

    @Inject
    BulkService(
            Queries queries,
            TicketFinder finder,
            BulkStep step,
            FaultTranslator faults,
            Outbox outbox,
            Audit audit) {
        this.queries = queries;
        this.finder = finder;
        this.step = step;
        this.faults = faults;
        this.outbox = outbox;
        this.audit = audit;
    }

    /**
     * Changes the tickets, or tells what would happen.
     *
     * @throws DomainException {@code INVALID} with the fields, {@code TOO_MANY_TICKETS}, {@code
     *     SEARCH_TIMEOUT}
     */
    public BulkResult edit(BulkEdit command, Actor actor) {
        check(command);
        Set<UUID> ids = tickets(command, actor);
        List<BulkRow> rows = new ArrayList<>();
        for (UUID id : ids) {
            rows.add(one(id, command, actor));
            if (command.bulkId() != null
                    && (rows.size() % PROGRESS_EVERY == 0 || rows.size() == ids.size())) {
                tell(command.bulkId(), rows.size(), ids.size(), actor);
            }
        }
        int refused = (int) rows.stream().filter(row -> row.refusal() != null).count();
        if (!command.dryRun()) {
            record(command, rows.size(), refused, actor);
        }
        return new BulkResult(rows, rows.size() - refused, refused, command.dryRun());
    }

    private static void check(BulkEdit command) {
        if ((command.ticketIds() == null) == (command.query() == null)) {
            throw DomainException.invalid(
                    "ticketIds", command.query() == null ? "REQUIRED" : "NOT_ALLOWED");
        }
        BulkChange change = command.change();
        if (Stream.of(
                        change.ticketType(),
                        change.category(),
                        change.priority(),
                        change.group(),
                        change.say(),
                        change.status(),
                        change.snoozedUntil(),
                        change.causedBy(),
                        change.watching())
                .allMatch(Objects::isNull)) {
            throw DomainException.invalid("change", "REQUIRED");
        }
        together("category", change.category(), change.fields());
        together("priority", change.priority(), change.priorityReason());
        together("group", change.group(), change.assigneeId());
        together("say", change.say(), change.text());
        together("status", change.status(), change.pendingReason(), change.statusNote());
        if (change.say() != null && !SAID.contains(change.say())) {
            throw DomainException.invalid("change.say", "UNKNOWN_VALUE");
        }
        if (change.say() != null && (change.text() == null || change.text().isBlank())) {
            throw DomainException.invalid("change.text", "REQUIRED");
        }
    }

    /** Details make no sense without what they are details of. */
    private static void together(
            String field, @Nullable Object value, @Nullable Object... details) {
        if (value == null && Stream.of(details).anyMatch(Objects::nonNull)) {
            throw DomainException.invalid("change." + field, "REQUIRED");
        }
    }

    private Set<UUID> tickets(BulkEdit command, Actor actor) {
        if (command.ticketIds() != null) {
            return new LinkedHashSet<>(command.ticketIds());
        }
        Node query = queries.read(Objects.requireNonNull(command.query()));
        List<UUID> found =
                QuarkusTransaction.requiringNew()
                        .call(() -> finder.newest(new Running(), query, actor.userId(), MOST));
        if (found.size() > MOST) {
            throw new DomainException(
                    FaultCode.TOO_MANY_TICKETS, Map.of("max", Integer.toString(MOST)));
        }
        return new LinkedHashSet<>(found);
    }

    private BulkRow one(UUID id, BulkEdit command, Actor actor) {
        AtomicReference<@Nullable String> number = new AtomicReference<>();
        try {
            QuarkusTransaction.requiringNew()
                    .run(
                            () -> {
                                number.set(step.number(id));
                                step.change(id, command.change(), actor);
                                if (command.dryRun()) {
                                    throw new TakenBack();
                                }
                            });
        } catch (TakenBack _) {
            return new BulkRow(id, number.get(), null, List.of());
        } catch (RuntimeException e) {
            // A defect with one ticket is logged by the translator and stops the others as little
            // as a refusal.
            Fault fault = faults.translate(e);
            return new BulkRow(id, number.get(), fault.code(), fault.fieldErrors());
        }
        return new BulkRow(id, number.get(), null, List.of());
    }

    /** Ends the transaction of a dry run, so that nothing of it stays. */
    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TakenBack() {
            super(null, null, false, false);
        }
    }

    private void tell(UUID bulkId, int done, int total, Actor actor) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                outbox.publish(
                                        new BulkProgress(bulkId, done, total),
                                        Audience.only(actor.userId())));
    }

    private void record(BulkEdit command, int total, int refused, Actor actor) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                audit.record(
                                        actor,
                                        "tickets.edited",
                                        "ticket",
                                        null,
                                        Map.of(
                                                "query",
                                                command.query() == null ? "" : command.query(),
                                                "total",
                                                total,
                                                "refused",
                                                refused)));
    }
}
