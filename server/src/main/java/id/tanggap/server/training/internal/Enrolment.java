package id.tanggap.server.training.internal;

import id.tanggap.protocol.training.AttendanceStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's place in a session, and his presence. */
@Entity
public class Enrolment {
    @EmbeddedId private Key key;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AttendanceStatus status;

    @Column(name = "enrolled_at", nullable = false)
    private Instant enrolledAt;

    @Column(name = "marked_at")
    private @Nullable Instant markedAt;

    @Column(name = "marked_by")
    private @Nullable String markedBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Enrolment() {}

    /** A fresh place: taken, or on the wait list. */
    public Enrolment(UUID sessionId, UUID contactId, AttendanceStatus status, Instant enrolledAt) {
        this.key = new Key(sessionId, contactId);
        this.status = status;
        this.enrolledAt = enrolledAt;
    }

    /** Marks presence. */
    public void mark(AttendanceStatus newStatus, Instant at, String by) {
        status = newStatus;
        markedAt = at;
        markedBy = by;
    }

    /** Moves up from the wait list. */
    public void promote() {
        status = AttendanceStatus.ENROLLED;
    }

    public UUID sessionId() {
        return key.sessionId();
    }

    public UUID contactId() {
        return key.contactId();
    }

    public AttendanceStatus status() {
        return status;
    }

    public Instant enrolledAt() {
        return enrolledAt;
    }

    public @Nullable Instant markedAt() {
        return markedAt;
    }

    public @Nullable String markedBy() {
        return markedBy;
    }

    /** Key of an enrolment. */
    @Embeddable
    public record Key(
            @Column(name = "session_id") UUID sessionId,
            @Column(name = "contact_id") UUID contactId)
            implements Serializable {}
}
