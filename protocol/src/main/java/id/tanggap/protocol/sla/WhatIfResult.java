package id.tanggap.protocol.sla;

import id.tanggap.protocol.ServerReply;
import id.tanggap.protocol.ticket.Priority;
import id.tanggap.protocol.ticket.SlaClockKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What would have become of the tickets of a time.
 *
 * @param from first instant of filing
 * @param to end of filing, exclusive
 * @param tickets how many were played; merged ones and spam are left out
 * @param complete whether all were; false when time ran out or it was cancelled
 * @param figures per priority and clock
 * @param changed tickets whose outcome would be another, by time of filing; the first 200
 * @param changedTotal how many those are
 */
public record WhatIfResult(
        Instant from,
        Instant to,
        int tickets,
        boolean complete,
        List<Figures> figures,
        List<Changed> changed,
        int changedTotal)
        implements ServerReply {
    public WhatIfResult {
        figures = List.copyOf(figures);
        changed = List.copyOf(changed);
    }

    /** What became of a clock. */
    public enum Outcome {
        /** Met in time. */
        MET,
        /** Missed, or late and not met. */
        MISSED,
        /** Neither yet, or nothing was promised. */
        OPEN
    }

    /** How many clocks came to which outcome. */
    public record Counts(int met, int missed, int open) {}

    /**
     * The clocks of one kind of the tickets of one priority.
     *
     * @param today by the policies of now
     * @param then by the policy asked about
     */
    public record Figures(Priority priority, SlaClockKind clock, Counts today, Counts then) {}

    /**
     * A clock that would have come to another outcome.
     *
     * @param todayDueAt when it is due by the policies of now; null without a goal
     * @param thenDueAt when it would have been due
     */
    public record Changed(
            UUID ticketId,
            String number,
            String subject,
            Priority priority,
            SlaClockKind clock,
            Outcome today,
            Outcome then,
            @Nullable Instant todayDueAt,
            @Nullable Instant thenDueAt) {}
}
