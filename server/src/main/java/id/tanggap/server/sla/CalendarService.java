package id.tanggap.server.sla;

import com.github.f4b6a3.uuid.UuidCreator;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.protocol.sla.CalendarDraft;
import id.tanggap.protocol.sla.CalendarVersionList;
import id.tanggap.protocol.sla.CalendarView;
import id.tanggap.protocol.sla.Holiday;
import id.tanggap.protocol.sla.HolidayList;
import id.tanggap.protocol.sla.SaveCalendar;
import id.tanggap.protocol.sla.SaveHolidays;
import id.tanggap.protocol.sla.SlaPolicyDraft;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.audit.Audit;
import id.tanggap.server.platform.fault.DomainException;
import id.tanggap.server.sla.internal.CalendarContent;
import id.tanggap.server.sla.internal.CalendarRepository;
import id.tanggap.server.sla.internal.PolicyCheck;
import id.tanggap.server.sla.internal.Revisions;
import id.tanggap.server.sla.internal.SlaPolicyRepository;
import id.tanggap.server.sla.internal.StoredCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Business calendars and the shared holidays as supervisors change them. A change is a new version;
 * what was counted in an old one can still be shown. Any thread; blocking.
 */
@ApplicationScoped
@Transactional
public class CalendarService {
    private static final String TYPE = "businessCalendar";
    private static final String HOLIDAYS = "holidays";
    private static final int MAX_VERSIONS = 100;

    private final CalendarRepository calendars;
    private final SlaPolicyRepository policies;
    private final PolicyCheck check;
    private final Revisions revisions;
    private final Audit audit;
    private final Clock clock;

    @Inject
    CalendarService(
            CalendarRepository calendars,
            SlaPolicyRepository policies,
            PolicyCheck check,
            Revisions revisions,
            Audit audit,
            Clock clock) {
        this.calendars = calendars;
        this.policies = policies;
        this.check = check;
        this.revisions = revisions;
        this.audit = audit;
        this.clock = clock;
    }

    /** All calendars, by name. */
    public List<CalendarView> list() {
        return calendars.views();
    }

    /**
     * Versions of a calendar, newest first.
     *
     * @throws DomainException {@code NOT_FOUND_HERE}
     */
    public CalendarVersionList versions(UUID id) {
        StoredCalendar calendar = calendars.findById(id);
        if (calendar == null) {
            throw DomainException.notFound(TYPE, id);
        }
        return new CalendarVersionList(calendars.versions(calendar, MAX_VERSIONS));
    }

    /** The hours of a calendar as it stands; empty when there is none. */
    public Optional<BusinessCalendar> hours(UUID calendarId) {
        return calendars
                .findByIdOptional(calendarId)
                .map(c -> calendars.version(c.id(), c.version()).content().spec().build(TYPE));
    }

    /** The calendar as a draft describes it, with the shared holidays of now. */
    public CalendarSpec spec(CalendarDraft draft, String path) {
        return CalendarContent.of(draft, calendars.sharedHolidays(), path).spec();
    }

    /**
     * Creates a calendar, or makes a new version of one.
     *
     * @throws SlaRefusal naming the first field that makes no calendar
     * @throws DomainException {@code DUPLICATE} for a name that is taken, {@code VERSION_REQUIRED},
     *     {@code STALE_VERSION}, {@code NOT_FOUND_HERE}
     */
    public CalendarView save(SaveCalendar command, Actor actor) {
        revisions.lock();
        UUID id = command.calendarId();
        StoredCalendar calendar = id == null ? null : current(id, command.version());
        CalendarContent content =
                CalendarContent.of(command.calendar(), calendars.sharedHolidays(), "calendar");
        refuseTakenName(command.name().strip(), id);
        Instant now = clock.instant();
        if (calendar == null) {
            StoredCalendar created =
                    StoredCalendar.of(
                            UuidCreator.getTimeOrderedEpoch(), command.name(), actor.name(), now);
            return stored(created, content, null, actor, now);
        }
        refuseNeverDue(calendar, content);
        CalendarView before = calendars.view(calendar);
        calendar.change(command.name(), actor.name(), now);
        return stored(calendar, content, before, actor, now);
    }

    /** The shared holidays of a year. */
    public HolidayList holidays(int year) {
        return new HolidayList(year, calendars.holidays(year), revisions.ofHolidays());
    }

    /**
     * Replaces the shared holidays of a year.
     *
     * @throws DomainException {@code INVALID} for a day of another year or given twice, {@code
     *     STALE_VERSION}
     */
    public HolidayList saveHolidays(SaveHolidays command, Actor actor) {
        revisions.lock();
        refuseWrongDays(command);
        HolidayList before = holidays(command.year());
        if (before.version() != command.version()) {
            throw new DomainException(
                    FaultCode.STALE_VERSION,
                    Map.of(
                            "type", HOLIDAYS,
                            "id", Integer.toString(command.year()),
                            "currentVersion", Integer.toString(before.version())));
        }
        Instant now = clock.instant();
        calendars.replaceHolidays(command.year(), command.holidays());
        int version =
                revisions.add(
                        SlaRevision.Kind.HOLIDAYS,
                        command.year(),
                        Integer.toString(command.year()),
                        before.version(),
                        actor);
        List<LocalDate> shared = calendars.sharedHolidays();
        for (StoredCalendar calendar : calendars.listAll()) {
            CalendarContent content =
                    calendars.version(calendar.id(), calendar.version()).content();
            CalendarContent changed = content.with(shared);
            if (!changed.equals(content)) {
                refuseNeverDue(calendar, changed);
                calendar.change(calendar.name(), actor.name(), now);
                calendars.store(calendar, changed, now);
            }
        }
        HolidayList after =
                new HolidayList(command.year(), calendars.holidays(command.year()), version);
        audit.record(
                actor,
                "sla.holidaysChanged",
                HOLIDAYS,
                command.year(),
                Map.of("before", before.items(), "after", after.items()));
        return after;
    }

    private CalendarView stored(
            StoredCalendar calendar,
            CalendarContent content,
            @Nullable CalendarView before,
            Actor actor,
            Instant now) {
        calendars.store(calendar, content, now);
        CalendarView after = calendars.view(calendar);
        revisions.add(SlaRevision.Kind.CALENDAR, after.id(), after.name(), after.version(), actor);
        audit.record(
                actor,
                before == null ? "sla.calendarCreated" : "sla.calendarChanged",
                TYPE,
                after.id(),
                before == null ? Map.of("after", after) : Map.of("before", before, "after", after));
        return after;
    }

    private StoredCalendar current(UUID id, @Nullable Integer version) {
        if (version == null) {
            throw DomainException.of(FaultCode.VERSION_REQUIRED);
        }
        StoredCalendar calendar =
                calendars.lock(id).orElseThrow(() -> DomainException.notFound(TYPE, id));
        if (calendar.version() != version) {
            throw DomainException.stale(TYPE, id, calendar.version(), calendar.updatedBy());
        }
        return calendar;
    }

    private void refuseTakenName(String name, @Nullable UUID id) {
        for (StoredCalendar other : calendars.listAll()) {
            if (other.name().equals(name) && !other.id().equals(id)) {
                throw new DomainException(
                        FaultCode.DUPLICATE,
                        Map.of("field", "name"),
                        List.of(FieldError.of("name", "DUPLICATE")));
            }
        }
    }

    /** A goal that suits the old hours might never fall due in the new ones. */
    private void refuseNeverDue(StoredCalendar calendar, CalendarContent content) {
        BusinessCalendar hours = content.spec().build("calendar");
        policies.inUse().stream()
                .map(p -> p.draft())
                .filter(draft -> draft.calendarId().equals(calendar.id()))
                .forEach((SlaPolicyDraft draft) -> check.refuseNeverDue(draft, hours, "calendar."));
    }

    private static void refuseWrongDays(SaveHolidays command) {
        List<FieldError> errors = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        List<Holiday> holidays = command.holidays();
        for (int i = 0; i < holidays.size(); i++) {
            LocalDate date = holidays.get(i).date();
            String field = "holidays[" + i + "].date";
            if (date.getYear() != command.year()) {
                errors.add(FieldError.of(field, "OUT_OF_RANGE"));
            } else if (!seen.add(date)) {
                errors.add(FieldError.of(field, "DUPLICATE"));
            }
        }
        if (!errors.isEmpty()) {
            throw new DomainException(FaultCode.INVALID, Map.of(), errors);
        }
    }
}
