package id.tanggap.server.sla.internal;

import id.tanggap.protocol.sla.CalendarView;
import id.tanggap.server.sla.CalendarSpec;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A business calendar in one version; never changed once written. */
@Entity
@Immutable
@Table(name = "business_calendar_version")
public class CalendarVersion {
    /** Calendar and version. */
    @Embeddable
    public record Key(@Column(name = "calendar_id") UUID calendarId, int version)
            implements Serializable {}

    @EmbeddedId private Key key;

    @Column(name = "time_zone")
    private String timeZone;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, @Nullable List<@Nullable List<@Nullable String>>> hours;

    @Column(name = "shared_holidays")
    private boolean sharedHolidays;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "own_holidays")
    private List<@Nullable String> ownHolidays;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<@Nullable String> workdays;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<@Nullable String> holidays;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected CalendarVersion() {}

    /** The version that the calendar has now. */
    CalendarVersion(StoredCalendar calendar, CalendarContent content, Instant now) {
        key = new Key(calendar.id(), calendar.version());
        timeZone = content.timeZone();
        hours = content.hours();
        sharedHolidays = content.sharedHolidays();
        ownHolidays = content.ownHolidays();
        workdays = content.workdays();
        holidays = content.holidays();
        createdAt = now;
        createdBy = calendar.updatedBy();
    }

    /** As the engine reads it. */
    public CalendarSpec spec() {
        return new CalendarSpec(timeZone, hours, holidays);
    }

    /** What is in it. */
    public CalendarContent content() {
        return new CalendarContent(
                timeZone, hours, sharedHolidays, ownHolidays, workdays, holidays);
    }

    /** As it is shown. */
    public CalendarView view(String name) {
        return new CalendarView(
                key.calendarId(),
                name,
                timeZone,
                hours,
                holidays,
                ownHolidays,
                sharedHolidays,
                workdays,
                createdAt,
                createdBy,
                key.version());
    }
}
