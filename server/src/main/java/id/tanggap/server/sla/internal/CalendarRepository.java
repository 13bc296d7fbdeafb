package id.tanggap.server.sla.internal;

import id.tanggap.protocol.sla.CalendarView;
import id.tanggap.protocol.sla.Holiday;
import id.tanggap.server.platform.database.Jdbc;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Calendars in all their versions, and the shared holidays. */
@ApplicationScoped
public class CalendarRepository implements PanacheRepositoryBase<StoredCalendar, UUID> {
    private final Jdbc jdbc;

    @Inject
    CalendarRepository(DataSource dataSource) {
        jdbc = new Jdbc(dataSource);
    }

    /** Every calendar by name, in its current version. */
    public List<CalendarView> views() {
        return list("order by name, id").stream().map(this::view).toList();
    }

    /** The calendar as it stands. */
    public CalendarView view(StoredCalendar calendar) {
        return version(calendar.id(), calendar.version()).view(calendar.name());
    }

    /** The calendar, locked until the transaction ends. */
    public Optional<StoredCalendar> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A calendar in one version. */
    public CalendarVersion version(UUID calendarId, int version) {
        CalendarVersion found =
                getEntityManager()
                        .find(CalendarVersion.class, new CalendarVersion.Key(calendarId, version));
        if (found == null) {
            throw new NoSuchElementException("no calendar " + calendarId + " version " + version);
        }
        return found;
    }

    /** The newest versions of a calendar, newest first, under its present name. */
    public List<CalendarView> versions(StoredCalendar calendar, int max) {
        return getEntityManager()
                .createQuery(
                        "from CalendarVersion v where v.key.calendarId = :id"
                                + " order by v.key.version desc",
                        CalendarVersion.class)
                .setParameter("id", calendar.id())
                .setMaxResults(max)
                .getResultStream()
                .map(version -> version.view(calendar.name()))
                .toList();
    }

    /** Writes the calendar with the version it gets. */
    public void store(StoredCalendar calendar, CalendarContent content, Instant now) {
        persist(calendar);
        flush();
        getEntityManager().persist(new CalendarVersion(calendar, content, now));
        flush();
    }

    /** Days of the shared list, in order. */
    public List<LocalDate> sharedHolidays() {
        return jdbc.list(
                "select date from holiday order by date",
                row -> row.getObject("date", LocalDate.class));
    }

    /** Shared holidays of a year, in order. */
    public List<Holiday> holidays(int year) {
        return jdbc.list(
                "select date, name, kind from holiday where date between ? and ? order by date",
                row ->
                        new Holiday(
                                row.getObject("date", LocalDate.class),
                                row.getString("name"),
                                Holiday.Kind.valueOf(row.getString("kind"))),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31));
    }

    /** Replaces the shared holidays of a year. */
    public void replaceHolidays(int year, List<Holiday> holidays) {
        jdbc.update(
                "delete from holiday where date between ? and ?",
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31));
        for (Holiday holiday : holidays) {
            jdbc.update(
                    "insert into holiday (date, name, kind) values (?, ?, ?)",
                    holiday.date(),
                    holiday.name().strip(),
                    holiday.kind().name());
        }
    }
}
