package id.tanggap.server.recurrence;

import com.github.f4b6a3.uuid.UuidCreator;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.recurrence.PauseRecurrence;
import id.tanggap.protocol.recurrence.PlannedRun;
import id.tanggap.protocol.recurrence.PlannedRuns;
import id.tanggap.protocol.recurrence.PreviewRecurrence;
import id.tanggap.protocol.recurrence.RecurrenceChanged;
import id.tanggap.protocol.recurrence.RecurrenceSchedule;
import id.tanggap.protocol.recurrence.RecurrenceView;
import id.tanggap.protocol.recurrence.RemoveRecurrence;
import id.tanggap.protocol.recurrence.SaveRecurrence;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.audit.Audit;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.platform.outbox.Audience;
import id.tanggap.server.platform.outbox.Outbox;
import id.tanggap.server.recurrence.internal.Occurrences;
import id.tanggap.server.recurrence.internal.RecurrenceFiling;
import id.tanggap.server.recurrence.internal.RecurrenceStore;
import id.tanggap.server.recurrence.internal.RecurrenceStore.Stored;
import id.tanggap.server.recurrence.internal.ScheduleRules;
import id.tanggap.server.sla.BusinessCalendar;
import id.tanggap.server.sla.CalendarService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps recurring tickets; {@link RecurrenceSweep} files them. Any thread; blocking. */
@ApplicationScoped
@Transactional
public class RecurrenceService {
    static final String TYPE = "recurrence";

    private final RecurrenceStore store;
    private final RecurrenceFiling filing;
    private final CalendarService calendars;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    RecurrenceService(
            RecurrenceStore store,
            RecurrenceFiling filing,
            CalendarService calendars,
            Audit audit,
            Outbox outbox,
            Clock clock) {
        this.store = store;
        this.filing = filing;
        this.calendars = calendars;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** All of them by name. */
    public List<RecurrenceView> list() {
        return store.list();
    }

    /**
     * When a schedule would file from now on.
     *
     * @throws DomainException {@code INVALID} with the fields
     */
    public PlannedRuns preview(PreviewRecurrence command) {
        Instant now = clock.instant();
        Occurrences occurrences = checked(command.schedule(), now);
        return new PlannedRuns(
                occurrences.after(now, command.count()), occurrences.skipped(now, command.count()));
    }

    /**
     * Makes a recurring ticket or changes one; what was due before is not filed any more. The
     * ticket is filed and taken back, so that nothing is saved that cannot be filed.
     *
     * @throws DomainException {@code DUPLICATE} for a name that is taken, {@code STALE_VERSION},
     *     {@code VERSION_REQUIRED}, {@code NOT_FOUND_HERE}, {@code INVALID} with the fields
     */
    public RecurrenceView save(SaveRecurrence command, Actor actor) {
        Instant now = clock.instant();
        Occurrences occurrences = checked(command.schedule(), now);
        List<PlannedRun> next = occurrences.after(now, 1);
        if (next.isEmpty()) {
            throw DomainException.invalid("schedule.until", "NO_OCCURRENCE");
        }
        filing.rehearse(
                new RecurrenceFiling.Due(
                        command.name(),
                        command.ticket(),
                        next.getFirst(),
                        ZoneId.of(command.schedule().zone()),
                        0),
                now);
        UUID id = command.id();
        RecurrenceView before = null;
        if (id == null) {
            if (command.version() != null) {
                throw DomainException.invalid("version", "NOT_ALLOWED");
            }
            id = UuidCreator.getTimeOrderedEpoch();
        } else {
            before = current(id, command.version()).view();
        }
        store.save(id, command, next.getFirst().at(), actor.name(), now);
        return told(id, before, "recurrence.saved", actor);
    }

    /**
     * Pauses a recurring ticket, or lets it go on from now.
     *
     * @throws DomainException {@code STALE_VERSION}, {@code NOT_FOUND_HERE}
     */
    public RecurrenceView pause(PauseRecurrence command, Actor actor) {
        RecurrenceView before = current(command.id(), command.version()).view();
        Instant now = clock.instant();
        store.pause(
                command.id(),
                command.paused(),
                command.paused() ? null : next(before.schedule(), now),
                actor.name(),
                now);
        return told(
                command.id(),
                before,
                command.paused() ? "recurrence.paused" : "recurrence.resumed",
                actor);
    }

    /**
     * Removes a recurring ticket; the tickets it filed stay.
     *
     * @throws DomainException {@code STALE_VERSION}, {@code NOT_FOUND_HERE}
     */
    public void remove(RemoveRecurrence command, Actor actor) {
        RecurrenceView before = current(command.id(), command.version()).view();
        store.remove(command.id());
        audit.record(actor, "recurrence.removed", TYPE, before.id(), Map.of("before", before));
        outbox.publish(new RecurrenceChanged(before.id(), null), Audience.DESK);
    }

    /** Plans anew what goes by a calendar, if a calendar or the holidays were changed meanwhile. */
    void planAnew(Instant now) {
        for (Stored stored : store.lockByCalendar(now)) {
            RecurrenceView view = stored.view();
            Instant next = next(view.schedule(), stored.doneUntil());
            if (!Objects.equals(next, view.nextRunAt())) {
                store.plan(view.id(), stored.doneUntil(), next);
                tell(view.id());
            }
        }
    }

    /** When the next one is due; null when none is. */
    @Nullable Instant next(RecurrenceSchedule schedule, Instant after) {
        List<PlannedRun> runs = occurrences(schedule).after(after, 1);
        return runs.isEmpty() ? null : runs.getFirst().at();
    }

    /** When a schedule that was checked falls due. */
    Occurrences occurrences(RecurrenceSchedule schedule) {
        UUID calendar = schedule.calendarId();
        return new Occurrences(
                schedule, calendar == null ? null : calendars.hours(calendar).orElse(null));
    }

    private Occurrences checked(RecurrenceSchedule schedule, Instant now) {
        List<FieldError> errors =
                ScheduleRules.check(schedule, LocalDate.ofInstant(now, ZoneOffset.UTC));
        if (!errors.isEmpty()) {
            throw new DomainException(FaultCode.INVALID, Map.of(), errors);
        }
        UUID calendarId = schedule.calendarId();
        BusinessCalendar calendar =
                calendarId == null
                        ? null
                        : calendars
                                .hours(calendarId)
                                .orElseThrow(
                                        () ->
                                                DomainException.invalid(
                                                        "schedule.calendarId", "UNKNOWN_VALUE"));
        return new Occurrences(schedule, calendar);
    }

    private Stored current(UUID id, @Nullable Integer version) {
        if (version == null) {
            throw DomainException.of(FaultCode.VERSION_REQUIRED);
        }
        Stored found = store.lock(id).orElseThrow(() -> DomainException.notFound(TYPE, id));
        RecurrenceView view = found.view();
        if (view.version() != version) {
            throw DomainException.stale(TYPE, id, view.version(), view.updatedBy());
        }
        return found;
    }

    private RecurrenceView told(
            UUID id, @Nullable RecurrenceView before, String action, Actor actor) {
        RecurrenceView after = store.find(id).orElseThrow();
        Map<String, @Nullable Object> details = new HashMap<>();
        details.put("before", before);
        details.put("after", after);
        audit.record(actor, action, TYPE, id, details);
        tell(id);
        return after;
    }

    /** Tells the desk how a recurring ticket is now. */
    void tell(UUID id) {
        store.find(id)
                .ifPresent(view -> outbox.publish(new RecurrenceChanged(id, view), Audience.DESK));
    }
}
