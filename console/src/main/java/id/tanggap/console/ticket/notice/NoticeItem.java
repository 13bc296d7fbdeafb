package id.tanggap.console.ticket.notice;

import id.tanggap.protocol.sla.ThresholdReached;
import id.tanggap.protocol.ticket.SlaClockKind;
import id.tanggap.protocol.ticket.TicketNotice;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing the user is told of a ticket.
 *
 * @param ticketId the ticket
 * @param number its number
 * @param subject its subject
 * @param kind what happened
 * @param who did it; null when nobody did
 * @param clock the clock of a WARNING or BREACH; null otherwise
 * @param threshold percent of its goal; 0 without a clock
 * @param at when
 * @param read whether the user has seen it in the list, or opened the ticket
 */
public record NoticeItem(
        UUID ticketId,
        String number,
        String subject,
        Kind kind,
        @Nullable String who,
        @Nullable SlaClockKind clock,
        int threshold,
        Instant at,
        boolean read) {
    private static final int ALL = 100;

    /** What happened. */
    public enum Kind {
        /** Somebody mentioned the user. */
        MENTIONED,
        /** He was given the ticket. */
        ASSIGNED,
        /** Something was written or done on a ticket he follows. */
        WATCHED,
        /** A ticket that was out of sight is back. */
        WOKEN,
        /** The supervisor is called for. */
        ESCALATED,
        /** The user stands in for somebody who is away. */
        STANDS_IN,
        /** Much of a clock's time has passed. */
        WARNING,
        /** A clock's time is over. */
        BREACH
    }

    static NoticeItem of(TicketNotice notice) {
        return new NoticeItem(
                notice.ticket().id(),
                notice.ticket().number(),
                notice.ticket().subject(),
                switch (notice.kind()) {
                    case MENTIONED -> Kind.MENTIONED;
                    case ASSIGNED -> Kind.ASSIGNED;
                    case WATCHED -> Kind.WATCHED;
                    case WOKEN -> Kind.WOKEN;
                    case ESCALATED -> Kind.ESCALATED;
                    case STANDS_IN -> Kind.STANDS_IN;
                },
                notice.entry().authorName(),
                null,
                0,
                notice.entry().at(),
                false);
    }

    static NoticeItem of(ThresholdReached reached) {
        return new NoticeItem(
                reached.ticketId(),
                reached.number(),
                reached.subject(),
                reached.threshold() >= ALL ? Kind.BREACH : Kind.WARNING,
                null,
                reached.clock(),
                reached.threshold(),
                reached.reachedAt(),
                false);
    }

    /** Whether the two are about the same matter, of which only the newer is worth a line. */
    boolean sameMatter(NoticeItem other) {
        boolean clocks = clock != null && clock == other.clock;
        return ticketId.equals(other.ticketId) && (clocks || kind == other.kind);
    }

    /** Whether it is worth a word at once; the others only stand in the list. */
    boolean isWorthAWord() {
        return kind != Kind.WATCHED;
    }

    NoticeItem asRead() {
        return new NoticeItem(ticketId, number, subject, kind, who, clock, threshold, at, true);
    }
}
