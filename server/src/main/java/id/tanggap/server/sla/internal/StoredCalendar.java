package id.tanggap.server.sla.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A business calendar: its name and which of its versions is current. */
@Entity
@Table(name = "business_calendar")
public class StoredCalendar {
    @Id private UUID id;
    @Version private int version;
    private String name;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "updated_by")
    private String updatedBy;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected StoredCalendar() {}

    /** A new calendar. */
    public static StoredCalendar of(UUID id, String name, String by, Instant now) {
        StoredCalendar calendar = new StoredCalendar();
        calendar.id = id;
        calendar.change(name, by, now);
        return calendar;
    }

    /** Begins another version. */
    public void change(String newName, String by, Instant now) {
        name = newName.strip();
        updatedAt = now;
        updatedBy = by;
    }

    /** The calendar's key. */
    public UUID id() {
        return id;
    }

    /** Its current version. */
    public int version() {
        return version;
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Name of the user who changed it last. */
    public String updatedBy() {
        return updatedBy;
    }
}
