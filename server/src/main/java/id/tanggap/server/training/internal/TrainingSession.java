package id.tanggap.server.training.internal;

import id.tanggap.protocol.training.PlanTrainingSession;
import id.tanggap.protocol.training.TrainingStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A dated session. */
@Entity
@Table(name = "training_session")
public class TrainingSession {
    @Id private UUID id;

    @Column(name = "curriculum_code", nullable = false)
    private String curriculumCode;

    @Column(name = "polda_code", nullable = false)
    private String poldaCode;

    @Column(nullable = false)
    private String venue;

    @Column(nullable = false)
    private String room;

    @Column(name = "trainer_id", nullable = false)
    private UUID trainerId;

    @Column(name = "starts_at", nullable = false)
    private Instant startsAt;

    @Column(name = "ends_at", nullable = false)
    private Instant endsAt;

    private int capacity;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TrainingStatus status;

    @Column(name = "cancel_reason")
    private @Nullable String cancelReason;

    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    @Version private int version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected TrainingSession() {}

    /** A planned session. */
    @SuppressWarnings("NullAway.Init") // plan() sets the rest
    public TrainingSession(UUID id, PlanTrainingSession plan, String changedBy) {
        this.id = id;
        this.changedBy = changedBy;
        this.status = TrainingStatus.PLANNED;
        plan(plan);
    }

    /** Takes over what the plan says. */
    public final void plan(PlanTrainingSession plan) {
        curriculumCode = plan.curriculumCode();
        poldaCode = plan.poldaCode();
        venue = plan.venue().strip();
        room = plan.room().strip();
        trainerId = plan.trainerId();
        startsAt = plan.startsAt();
        endsAt = plan.endsAt();
        capacity = plan.capacity();
    }

    /** Calls the session off. */
    public void cancel(String reason) {
        status = TrainingStatus.CANCELLED;
        cancelReason = reason;
    }

    /** Ends the roll call. */
    public void complete() {
        status = TrainingStatus.COMPLETED;
    }

    public UUID id() {
        return id;
    }

    public String curriculumCode() {
        return curriculumCode;
    }

    public String poldaCode() {
        return poldaCode;
    }

    public String venue() {
        return venue;
    }

    public String room() {
        return room;
    }

    public UUID trainerId() {
        return trainerId;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public int capacity() {
        return capacity;
    }

    public TrainingStatus status() {
        return status;
    }

    public @Nullable String cancelReason() {
        return cancelReason;
    }

    /** Who changed it last. */
    public String changedBy() {
        return changedBy;
    }

    /** Notes who changes it. */
    public void changedBy(String name) {
        changedBy = name;
    }

    public int version() {
        return version;
    }
}
