package id.tanggap.server.dors.internal;

import id.tanggap.protocol.dors.LookUpReport;
import id.tanggap.protocol.dors.ReportLookup;
import id.tanggap.server.platform.actor.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * One line of the access log: who looked what up, when, why, and what he was shown. Append-only, in
 * the database too.
 */
@Entity
@Immutable
@Table(name = "dors_access")
public class DorsAccess {
    @Id private UUID id;

    @Column(nullable = false)
    private Instant at;

    @Column(name = "user_id", nullable = false)
    private UUID userId;

    @Column(name = "user_name", nullable = false)
    private String userName;

    @Column(nullable = false)
    private String address;

    @Column(nullable = false)
    private String typed;

    private @Nullable String canonical;

    @Column(nullable = false)
    private String reason;

    @Column(name = "call_id")
    private @Nullable UUID callId;

    @Column(name = "ticket_id")
    private @Nullable UUID ticketId;

    @Column(nullable = false)
    private String outcome;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected DorsAccess() {}

    /** The line for a lookup and its answer. */
    public DorsAccess(UUID id, Instant at, Actor actor, LookUpReport asked, ReportLookup answer) {
        this.id = id;
        this.at = at;
        this.userId = actor.userId();
        this.userName = actor.name();
        this.address = actor.address();
        this.typed = asked.number();
        this.canonical = answer.canonical();
        this.reason = asked.reason();
        this.callId = asked.callId();
        this.ticketId = asked.ticketId();
        this.outcome = answer.outcome().name();
    }

    /** The line as it is shown. */
    public Line line() {
        return new Line(
                id, at, userId, userName, address, typed, canonical, reason, callId, ticketId,
                outcome);
    }

    /**
     * A line of the access log.
     *
     * @param id the line
     * @param at when
     * @param userId who
     * @param userName his name
     * @param address from where
     * @param typed what was typed
     * @param canonical the number it was read as
     * @param reason why
     * @param callId for which call
     * @param ticketId for which ticket
     * @param outcome what came of it
     */
    public record Line(
            UUID id,
            Instant at,
            UUID userId,
            String userName,
            String address,
            String typed,
            @Nullable String canonical,
            String reason,
            @Nullable UUID callId,
            @Nullable UUID ticketId,
            String outcome) {}
}
