package id.tanggap.server.ticket.internal;

import id.tanggap.protocol.ticket.SlaClockState;
import id.tanggap.protocol.ticket.SlaClockView;
import id.tanggap.server.sla.BusinessCalendar;
import id.tanggap.server.sla.ReplayedClock;
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
 * An SLA clock in the columns of its ticket: its state and due time as of the last change, for
 * lists and the sweep, and what it takes to say how it stands now. Immutable.
 *
 * @param targetMinutes open minutes allowed; null without a goal
 * @param countedMicros open microseconds of the finished runs
 * @param runningSince start of the present run; null while stopped
 * @param reachedAt due time that finished runs already reached
 * @param metAt when the goal was met
 * @param dueAt when it is due; of a paused clock as of the pause, see {@link #view}
 * @param state where it stands
 * @param goal which goal it is after, see {@link ReplayedClock#goal()}
 * @param fired highest threshold of that goal that was fired, in percent; 0 before the first
 */
@Embeddable
public record StoredClock(
        @Column(name = "target_minutes") @Nullable Integer targetMinutes,
        @Column(name = "counted_micros") long countedMicros,
        @Column(name = "running_since") @Nullable Instant runningSince,
        @Column(name = "reached_at") @Nullable Instant reachedAt,
        @Column(name = "met_at") @Nullable Instant metAt,
        @Column(name = "due_at") @Nullable Instant dueAt,
        @Column(name = "state") @Enumerated(EnumType.STRING) SlaClockState state,
        @Column(name = "goal") int goal,
        @Column(name = "fired") int fired) {

    /** A clock that has not started. */
    static final StoredClock IDLE =
            new StoredClock(null, 0, null, null, null, null, SlaClockState.NONE, 0, 0);

    /** The clock as it stands at {@code now}; what was fired stays fired until the next goal. */
    StoredClock next(ReplayedClock replayed, Instant now) {
        SlaClock clock = replayed.clock();
        Duration target = clock.target();
        Instant due = replayed.dueAt(now);
        return new StoredClock(
                target == null ? null : Math.toIntExact(target.toMinutes()),
                ChronoUnit.MICROS.between(Instant.EPOCH, Instant.EPOCH.plus(clock.counted())),
                clock.runningSince(),
                clock.reachedAt(),
                clock.metAt(),
                due,
                state(replayed, due),
                replayed.goal(),
                replayed.goal() == goal ? fired : 0);
    }

    /** The same clock after a threshold was fired. */
    StoredClock fired(int percent) {
        return new StoredClock(
                targetMinutes,
                countedMicros,
                runningSince,
                reachedAt,
                metAt,
                dueAt,
                state,
                goal,
                percent);
    }

    /** As it is shown at {@code now}: a paused clock is due as if it went on now. */
    SlaClockView view(Instant now, BusinessCalendar calendar) {
        return new SlaClockView(state, dueAt(now, calendar), metAt);
    }

    /** When it is due; of a paused clock, if it went on now. */
    @Nullable Instant dueAt(Instant now, BusinessCalendar calendar) {
        return state == SlaClockState.PAUSED ? clock().dueAt(now, calendar) : dueAt;
    }

    private SlaClock clock() {
        return new SlaClock(
                targetMinutes == null ? null : Duration.ofMinutes(targetMinutes),
                Duration.of(countedMicros, ChronoUnit.MICROS),
                runningSince,
                reachedAt,
                metAt);
    }

    private static SlaClockState state(ReplayedClock replayed, @Nullable Instant due) {
        if (replayed.end() != null) {
            return switch (replayed.end()) {
                case CANCELLED -> SlaClockState.CANCELLED;
                case MISSED -> SlaClockState.MISSED;
                case VOID -> SlaClockState.VOID;
            };
        }
        if (due == null) {
            return SlaClockState.NONE;
        }
        Instant met = replayed.clock().metAt();
        if (met != null) {
            return met.isAfter(due) ? SlaClockState.MISSED : SlaClockState.MET;
        }
        return replayed.clock().isRunning() ? SlaClockState.RUNNING : SlaClockState.PAUSED;
    }
}
