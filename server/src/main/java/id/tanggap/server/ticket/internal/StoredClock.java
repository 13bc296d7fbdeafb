package id.tanggap.server.ticket.internal;

import id.tanggap.protocol.ticket.SlaClockState;
import id.tanggap.protocol.ticket.SlaClockView;
import id.tanggap.server.sla.BusinessCalendar;
import id.tanggap.server.sla.SlaClock;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * An SLA clock in the columns of its ticket: what the engine needs to go on, and its state and due
 * time as of the last change, for lists and schedulers. Immutable.
 *
 * @param targetMinutes open minutes allowed; null without a goal
 * @param countedMicros open microseconds of the finished runs
 * @param runningSince start of the present run; null while stopped
 * @param reachedAt due time that finished runs already reached
 * @param metAt when the goal was met
 * @param dueAt when it is due; of a paused clock as of the pause, see {@link #view}
 * @param state where it stands
 */
@Embeddable
public record StoredClock(
        @Column(name = "target_minutes") @Nullable Integer targetMinutes,
        @Column(name = "counted_micros") long countedMicros,
        @Column(name = "running_since") @Nullable Instant runningSince,
        @Column(name = "reached_at") @Nullable Instant reachedAt,
        @Column(name = "met_at") @Nullable Instant metAt,
        @Column(name = "due_at") @Nullable Instant dueAt,
        @Column(name = "state") @Enumerated(EnumType.STRING) SlaClockState state) {

    /** The clock as it stands at {@code now}. */
    static StoredClock of(SlaClock clock, Instant now, BusinessCalendar calendar) {
        Instant dueAt = clock.dueAt(now, calendar);
        Duration target = clock.target();
        return new StoredClock(
                target == null ? null : Math.toIntExact(target.toMinutes()),
                ChronoUnit.MICROS.between(Instant.EPOCH, Instant.EPOCH.plus(clock.counted())),
                clock.runningSince(),
                clock.reachedAt(),
                clock.metAt(),
                dueAt,
                state(clock, dueAt));
    }

    /** The clock to go on with. */
    SlaClock toClock() {
        return new SlaClock(
                targetMinutes == null ? null : Duration.ofMinutes(targetMinutes),
                Duration.of(countedMicros, ChronoUnit.MICROS),
                runningSince,
                reachedAt,
                metAt);
    }

    /** As it is shown at {@code now}: a paused clock is due as if it went on now. */
    SlaClockView view(Instant now, BusinessCalendar calendar) {
        Instant due = state == SlaClockState.PAUSED ? toClock().dueAt(now, calendar) : dueAt;
        return new SlaClockView(state, due, metAt);
    }

    private static SlaClockState state(SlaClock clock, @Nullable Instant dueAt) {
        if (dueAt == null) {
            return SlaClockState.NONE;
        }
        Instant met = clock.metAt();
        if (met != null) {
            return met.isAfter(dueAt) ? SlaClockState.MISSED : SlaClockState.MET;
        }
        return clock.isRunning() ? SlaClockState.RUNNING : SlaClockState.PAUSED;
    }
}
