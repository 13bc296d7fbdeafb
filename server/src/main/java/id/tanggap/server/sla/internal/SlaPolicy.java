package id.tanggap.server.sla.internal;

import id.tanggap.protocol.sla.SlaPolicyDraft;
import id.tanggap.protocol.sla.SlaPolicyView;
import id.tanggap.protocol.ticket.PendingReason;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.TicketType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What the desk promises for some tickets, as it stands. */
@Entity
@Table(name = "sla_policy")
public class SlaPolicy {
    @Id private UUID id;
    @Version private int version;
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "ticket_type")
    private @Nullable TicketType ticketType;

    @Enumerated(EnumType.STRING)
    private @Nullable Priority priority;

    @Column(name = "category_code")
    private @Nullable String category;

    @Column(name = "polda_code")
    private @Nullable String poldaCode;

    @Column(name = "calendar_id")
    private UUID calendarId;

    @Column(name = "first_response_minutes")
    private @Nullable Integer firstResponseMinutes;

    @Column(name = "next_response_minutes")
    private @Nullable Integer nextResponseMinutes;

    @Column(name = "resolution_minutes")
    private @Nullable Integer resolutionMinutes;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> pausing;

    private boolean enabled;
    private boolean standard;

    @Column(name = "retired_at")
    private @Nullable Instant retiredAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "updated_by")
    private String updatedBy;

    /** A new policy; also for Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected SlaPolicy() {}

    /** A new policy that says what the draft says. */
    public static SlaPolicy of(UUID id, SlaPolicyDraft draft, String by, Instant now) {
        SlaPolicy policy = new SlaPolicy();
        policy.id = id;
        policy.change(draft, by, now);
        return policy;
    }

    /** Lets it say something else. */
    public void change(SlaPolicyDraft draft, String by, Instant now) {
        name = draft.name().strip();
        ticketType = draft.ticketType();
        priority = draft.priority();
        category = draft.category();
        poldaCode = draft.poldaCode();
        calendarId = draft.calendarId();
        firstResponseMinutes = draft.firstResponseMinutes();
        nextResponseMinutes = draft.nextResponseMinutes();
        resolutionMinutes = draft.resolutionMinutes();
        pausing = draft.pausing().stream().distinct().sorted().map(Enum::name).toList();
        enabled = draft.enabled();
        updatedAt = now;
        updatedBy = by;
    }

    /** Takes it out of use for good. */
    public void retire(String by, Instant now) {
        retiredAt = now;
        updatedAt = now;
        updatedBy = by;
    }

    /** Its key. */
    public UUID id() {
        return id;
    }

    /** For updates. */
    public int version() {
        return version;
    }

    /** Whether every ticket of its priority falls back to it. */
    public boolean isStandard() {
        return standard;
    }

    /** Whether it is out of use. */
    public boolean isRetired() {
        return retiredAt != null;
    }

    /** Name of the user who changed it last. */
    public String updatedBy() {
        return updatedBy;
    }

    /** What it says. */
    public SlaPolicyDraft draft() {
        return new SlaPolicyDraft(
                name,
                ticketType,
                priority,
                category,
                poldaCode,
                calendarId,
                firstResponseMinutes,
                nextResponseMinutes,
                resolutionMinutes,
                pausing.stream().map(PendingReason::valueOf).toList(),
                enabled);
    }

    /** As it is shown. */
    public SlaPolicyView view() {
        return new SlaPolicyView(id, draft(), standard, isRetired(), updatedAt, updatedBy, version);
    }
}
