package id.tanggap.server.sla.internal;

import id.tanggap.protocol.sla.SlaPolicyDraft;
import id.tanggap.protocol.ticket.PendingReason;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a policy said to clocks in one version; never changed once written. */
@Entity
@Immutable
@Table(name = "sla_policy_version")
public class PolicyVersion {
    /** Policy and version. */
    @Embeddable
    public record Key(@Column(name = "policy_id") UUID policyId, int version)
            implements Serializable {}

    @EmbeddedId private Key key;
    private String name;

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

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PolicyVersion() {}

    /** The version that the policy has now. */
    PolicyVersion(SlaPolicy policy, Instant now) {
        SlaPolicyDraft draft = policy.draft();
        key = new Key(policy.id(), policy.version());
        name = draft.name();
        calendarId = draft.calendarId();
        firstResponseMinutes = draft.firstResponseMinutes();
        nextResponseMinutes = draft.nextResponseMinutes();
        resolutionMinutes = draft.resolutionMinutes();
        pausing = draft.pausing().stream().map(Enum::name).toList();
        createdAt = now;
        createdBy = policy.updatedBy();
    }

    /** Its name then. */
    public String name() {
        return name;
    }

    @Nullable Duration firstResponse() {
        return minutes(firstResponseMinutes);
    }

    @Nullable Duration nextResponse() {
        return minutes(nextResponseMinutes);
    }

    @Nullable Duration resolution() {
        return minutes(resolutionMinutes);
    }

    Set<PendingReason> pausing() {
        return pausing.stream().map(PendingReason::valueOf).collect(Collectors.toSet());
    }

    private static @Nullable Duration minutes(@Nullable Integer minutes) {
        return minutes == null ? null : Duration.ofMinutes(minutes);
    }
}
