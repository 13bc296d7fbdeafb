package id.tanggap.server.sla;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.audit.Audit;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.sla.internal.SlaPolicy;
import id.tanggap.server.sla.internal.SlaRepository;
import id.tanggap.server.sla.internal.StoredCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Policies and calendars of service levels. Changes of a policy hold for tickets filed afterwards;
 * changes of a calendar or of the holidays are seen by every node within a minute. Any thread;
 * blocking.
 */
@ApplicationScoped
@Transactional
public class SlaService {
    private static final int MAX_MINUTES = 365 * 24 * 60;
    private static final Duration CALENDARS_KEPT = Duration.ofMinutes(1);

    private final SlaRepository repository;
    private final Audit audit;
    private final Clock clock;
    private final LoadingCache<UUID, BusinessCalendar> calendars =
            Caffeine.newBuilder().expireAfterWrite(CALENDARS_KEPT).build(this::load);

    @Inject
    SlaService(SlaRepository repository, Audit audit, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.clock = clock;
    }

    /** The clocks of a ticket of that priority, running since it was filed. */
    public TicketClocks clocksFor(Priority priority, Instant filedAt) {
        SlaPolicy policy = repository.findById(priority);
        return new TicketClocks(
                policy.calendarId(),
                SlaClock.startedAt(filedAt, policy.firstResponse()),
                SlaClock.startedAt(filedAt, policy.resolution()));
    }

    /** The calendar that a ticket's clocks count in. */
    public BusinessCalendar calendar(UUID calendarId) {
        return calendars.get(calendarId);
    }

    /** All policies, the most urgent first. */
    public List<SlaPolicyView> policies() {
        return repository.policies().stream().map(SlaPolicy::view).toList();
    }

    /** All calendars, by name. */
    public List<BusinessCalendarView> calendars() {
        List<@Nullable String> holidays = holidays();
        return repository.calendars().stream()
                .map(
                        c ->
                                new BusinessCalendarView(
                                        c.id(),
                                        c.name(),
                                        c.timeZone(),
                                        c.hours(),
                                        holidays,
                                        c.version()))
                .toList();
    }

    /**
     * Sets other goals for tickets filed from now on.
     *
     * @param version version read
     * @throws DomainException {@code INVALID} with the fields, {@code STALE_VERSION}
     */
    public SlaPolicyView change(
            Priority priority,
            int version,
            @Nullable Integer firstResponseMinutes,
            @Nullable Integer nextResponseMinutes,
            @Nullable Integer resolutionMinutes,
            Actor actor) {
        int firstResponse = firstResponseMinutes == null ? 0 : firstResponseMinutes;
        int resolution = resolutionMinutes == null ? 0 : resolutionMinutes;
        refuseBadGoals(firstResponse, nextResponseMinutes, resolution);
        SlaPolicy policy = repository.lock(priority);
        SlaPolicyView before = policy.view();
        if (before.version() != version) {
            throw new DomainException(
                    FaultCode.STALE_VERSION,
                    Map.of(
                            "type", "slaPolicy",
                            "id", priority.name(),
                            "currentVersion", Integer.toString(before.version()),
                            "changedBy", policy.updatedBy()));
        }
        policy.change(
                firstResponse, nextResponseMinutes, resolution, actor.name(), clock.instant());
        repository.flush();
        audit.record(
                actor,
                "sla.policyChanged",
                "slaPolicy",
                priority,
                Map.of("before", before, "after", policy.view()));
        return policy.view();
    }

    private static void refuseBadGoals(int first, @Nullable Integer next, int resolution) {
        List<FieldError> errors = new ArrayList<>();
        addUnlessIn(errors, "firstResponseMinutes", first, 1);
        if (next != null) {
            addUnlessIn(errors, "nextResponseMinutes", next, 1);
        }
        addUnlessIn(errors, "resolutionMinutes", resolution, Math.clamp(first, 1, MAX_MINUTES));
        if (!errors.isEmpty()) {
            throw new DomainException(FaultCode.INVALID, Map.of(), errors);
        }
    }

    private static void addUnlessIn(List<FieldError> errors, String field, int value, int min) {
        if (value < min || value > MAX_MINUTES) {
            errors.add(
                    new FieldError(
                            field,
                            "OUT_OF_RANGE",
                            Map.of(
                                    "min", Integer.toString(min),
                                    "max", Integer.toString(MAX_MINUTES))));
        }
    }

    private BusinessCalendar load(UUID id) {
        StoredCalendar stored =
                repository
                        .calendar(id)
                        .orElseThrow(() -> new NoSuchElementException("no calendar " + id));
        return new CalendarSpec(stored.timeZone(), stored.hours(), holidays()).build("calendar");
    }

    private List<@Nullable String> holidays() {
        return repository.holidays().stream().<@Nullable String>map(LocalDate::toString).toList();
    }
}
