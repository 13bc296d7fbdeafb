package id.tanggap.server.sla.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A business calendar as it is kept; holidays are kept apart, for all calendars alike. */
@Entity
@Table(name = "business_calendar")
public class StoredCalendar {
    @Id private UUID id;
    @Version private int version;
    private String name;

    @Column(name = "time_zone")
    private String timeZone;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, @Nullable List<@Nullable List<@Nullable String>>> hours;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected StoredCalendar() {}

    /** The calendar's key. */
    public UUID id() {
        return id;
    }

    /** For updates. */
    public int version() {
        return version;
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** IANA zone of its hours. */
    public String timeZone() {
        return timeZone;
    }

    /** Open intervals by weekday MON to SUN. */
    public Map<String, @Nullable List<@Nullable List<@Nullable String>>> hours() {
        return hours;
    }
}
