package id.tanggap.server.call.internal;

import id.tanggap.protocol.call.DispositionCode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agent left a call that went on without him: his share of it, and his after-call work. */
@Entity
@Table(name = "call_hand_over")
class HandOver {
    @Id private UUID id;
    private UUID callId;
    private UUID agentId;
    private Instant at;
    private long talkMs;
    private @Nullable Instant wrapUpDueAt;
    private @Nullable Long wrapUpMs;

    @Enumerated(EnumType.STRING)
    private @Nullable DispositionCode disposition;

    private @Nullable String note;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    HandOver() {}

    HandOver(UUID id, UUID callId, UUID agentId, Instant at, Duration talk) {
        this.id = id;
        this.callId = callId;
        this.agentId = agentId;
        this.at = at;
        this.talkMs = talk.toMillis();
    }

    /** The agent has after-call work until he is done or the limit passes. */
    void beginWrapUp(Duration limit, Instant now) {
        wrapUpDueAt = now.plus(limit);
    }

    /** After-call work is done; told again after its limit passed, only the choice changes. */
    void finishWrapUp(DispositionCode code, @Nullable String words, Instant now) {
        disposition = code;
        if (words != null) {
            note = words;
        }
        if (wrapUpDueAt != null) {
            wrapUpDueAt = null;
            wrapUpMs = Math.max(0, Duration.between(at, now).toMillis());
        }
    }

    /** Whether a disposition may be given: in wrap-up, or late after its limit passed. */
    boolean takesDisposition() {
        return wrapUpDueAt != null || disposition == DispositionCode.NOT_GIVEN;
    }

    UUID callId() {
        return callId;
    }

    UUID agentId() {
        return agentId;
    }

    Duration talk() {
        return Duration.ofMillis(talkMs);
    }
}
