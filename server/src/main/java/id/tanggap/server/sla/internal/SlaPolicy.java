package id.tanggap.server.sla.internal;

import id.tanggap.protocol.ticket.Priority;
import id.tanggap.server.sla.SlaPolicyView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the desk promises for tickets of one priority. */
@Entity
@Table(name = "sla_policy")
public class SlaPolicy {
    @Id
    @Enumerated(EnumType.STRING)
    private Priority priority;

    @Version private int version;

    @Column(name = "calendar_id")
    private UUID calendarId;

    @Column(name = "first_response_minutes")
    private int firstResponseMinutes;

    @Column(name = "next_response_minutes")
    private @Nullable Integer nextResponseMinutes;

    @Column(name = "resolution_minutes")
    private int resolutionMinutes;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "updated_by")
    private String updatedBy;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected SlaPolicy() {}

    /** Sets other goals, for tickets filed from now on. */
    public void change(
            int firstResponse,
            @Nullable Integer nextResponse,
            int resolution,
            String by,
            Instant now) {
        firstResponseMinutes = firstResponse;
        nextResponseMinutes = nextResponse;
        resolutionMinutes = resolution;
        updatedAt = now;
        updatedBy = by;
    }

    /** The calendar in which the goals count. */
    public UUID calendarId() {
        return calendarId;
    }

    /** Goal of the first response. */
    public Duration firstResponse() {
        return Duration.ofMinutes(firstResponseMinutes);
    }

    /** Goal of the resolution. */
    public Duration resolution() {
        return Duration.ofMinutes(resolutionMinutes);
    }

    /** For updates. */
    public int version() {
        return version;
    }

    /** Name of the user who changed it last. */
    public String updatedBy() {
        return updatedBy;
    }

    /** As it is shown. */
    public SlaPolicyView view() {
        return new SlaPolicyView(
                priority,
                calendarId,
                firstResponseMinutes,
                nextResponseMinutes,
                resolutionMinutes,
                updatedAt,
                updatedBy,
                version);
    }
}
