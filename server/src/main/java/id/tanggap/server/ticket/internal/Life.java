package id.tanggap.server.ticket.internal;

import id.tanggap.protocol.ticket.TicketClosure;
import id.tanggap.protocol.ticket.TicketStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a ticket's life left in its columns. Immutable: each event answers the next.
 *
 * @param plannedFor when a pending ticket goes on
 * @param snoozedUntil out of sight until then
 * @param resolvedAt last time it was resolved
 * @param closedAt when it was closed
 * @param closure why it was closed without being resolved
 * @param mergedIntoId the ticket it went into
 * @param reopenCount how often it was reopened
 * @param handoverCount how often it went from group to group
 * @param previousGroup the group that had it before; null while no other had it
 * @param pingPongCount how often it went straight back to the group it came from
 * @param escalatedAt since when the supervisor is called for
 */
@Embeddable
public record Life(
        @Column(name = "planned_for") @Nullable Instant plannedFor,
        @Column(name = "snoozed_until") @Nullable Instant snoozedUntil,
        @Column(name = "resolved_at") @Nullable Instant resolvedAt,
        @Column(name = "closed_at") @Nullable Instant closedAt,
        @Column(name = "closure") @Enumerated(EnumType.STRING) @Nullable TicketClosure closure,
        @Column(name = "merged_into_id") @Nullable UUID mergedIntoId,
        @Column(name = "reopen_count") int reopenCount,
        @Column(name = "handover_count") int handoverCount,
        @Column(name = "previous_group") @Nullable String previousGroup,
        @Column(name = "ping_pong_count") int pingPongCount,
        @Column(name = "escalated_at") @Nullable Instant escalatedAt) {
    /** It begins. */
    static final Life NEW = new Life(null, null, null, null, null, null, 0, 0, null, 0, null);

    /**
     * It moves from one status to another; where it goes on in sight, it is no longer snoozed, and
     * once solved nobody calls for the supervisor.
     */
    Life moved(TicketStatus from, TicketStatus to, @Nullable Instant planned, Instant at) {
        boolean reopened = from == TicketStatus.RESOLVED && to.isOpen();
        return new Life(
                to == TicketStatus.PENDING ? planned : null,
                to.isOpen() ? snoozedUntil : null,
                to == TicketStatus.RESOLVED ? at : resolvedAt,
                to == TicketStatus.CLOSED ? at : null,
                null,
                null,
                reopened ? reopenCount + 1 : reopenCount,
                handoverCount,
                previousGroup,
                pingPongCount,
                to.isOpen() ? escalatedAt : null);
    }

    /** It goes from one group to another; back to the one it came from is ping-pong. */
    Life handedOver(String from, String to) {
        return new Life(
                plannedFor,
                snoozedUntil,
                resolvedAt,
                closedAt,
                closure,
                mergedIntoId,
                reopenCount,
                handoverCount + 1,
                from,
                to.equals(previousGroup) ? pingPongCount + 1 : pingPongCount,
                escalatedAt);
    }

    /** It goes on by itself at a moment. */
    Life planned(@Nullable Instant at) {
        return with(at, snoozedUntil, escalatedAt);
    }

    /** It is out of sight until a moment; null brings it back. */
    Life snoozed(@Nullable Instant until) {
        return with(plannedFor, until, escalatedAt);
    }

    /** The supervisor is called for. */
    Life escalated(Instant at) {
        return with(plannedFor, snoozedUntil, at);
    }

    private Life with(
            @Nullable Instant planned, @Nullable Instant snoozed, @Nullable Instant escalated) {
        return new Life(
                planned,
                snoozed,
                resolvedAt,
                closedAt,
                closure,
                mergedIntoId,
                reopenCount,
                handoverCount,
                previousGroup,
                pingPongCount,
                escalated);
    }

    /** It is closed for a reason. */
    Life closed(TicketClosure reason, @Nullable UUID into, Instant at) {
        return new Life(
                null,
                null,
                resolvedAt,
                at,
                reason,
                into,
                reopenCount,
                handoverCount,
                previousGroup,
                pingPongCount,
                null);
    }
}
