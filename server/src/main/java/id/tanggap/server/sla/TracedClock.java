package id.tanggap.server.sla;

import id.tanggap.server.sla.SlaSimulationResult.Clock;
import id.tanggap.server.sla.SlaSimulationResult.Reason;
import id.tanggap.server.sla.SlaSimulationResult.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A clock of one simulation that remembers how it got where it is. Confined to one thread. */
final class TracedClock {
    private final ClockKind kind;
    private final @Nullable Duration target;
    private final BusinessCalendar calendar;
    private final List<Run> runs = new ArrayList<>();
    private @Nullable SlaClock clock;
    private @Nullable Instant cancelledAt;

    /** A span of running (no reason) or of standing still; open-ended while {@code to} is null. */
    private record Run(Instant from, @Nullable Instant to, @Nullable Reason still) {}

    TracedClock(ClockKind kind, @Nullable Duration target, BusinessCalendar calendar) {
        this.kind = kind;
        this.target = target;
        this.calendar = calendar;
    }

    boolean isWaiting() {
        return clock != null && clock.metAt() == null && cancelledAt == null;
    }

    /** Starts, or starts afresh: a new question of the customer. */
    void start(Instant at) {
        clock = SlaClock.startedAt(at, target);
        cancelledAt = null;
        runs.clear();
        runs.add(new Run(at, null, null));
    }

    void pause(Instant at, Reason reason) {
        if (clock != null && clock.isRunning()) {
            clock = clock.pause(at, calendar);
            stand(at, reason);
        }
    }

    /** Stops as met, even after it was cancelled; no effect when there is nothing to meet. */
    void meet(Instant at) {
        if (clock != null && clock.metAt() == null) {
            clock = clock.meet(at, calendar);
            cancelledAt = null;
            stand(at, Reason.RESOLVED);
        }
    }

    void resume(Instant at) {
        if (clock != null && !clock.isRunning()) {
            clock = clock.resume(at);
            endRun(at);
            runs.add(new Run(at, null, null));
        }
    }

    void cancel(Instant at) {
        if (clock != null && isWaiting()) {
            clock = clock.pause(at, calendar);
            cancelledAt = at;
            stand(at, Reason.RESOLVED);
        }
    }

    /** Undoes {@link #cancel}: the same clock goes on. No effect on one that was not cancelled. */
    void reinstate(Instant at) {
        if (cancelledAt != null) {
            cancelledAt = null;
            resume(at);
        }
    }

    private void stand(Instant at, Reason reason) {
        endRun(at);
        runs.add(new Run(at, null, reason));
    }

    private void endRun(Instant at) {
        if (!runs.isEmpty() && runs.getLast().to() == null) {
            Run open = runs.removeLast();
            runs.add(new Run(open.from(), at, open.still()));
        }
    }

    Clock result(Instant until) {
        if (clock == null) {
            ClockState idle = target == null ? ClockState.NO_TARGET : ClockState.IDLE;
            return new Clock(null, 0, null, idle);
        }
        Instant asOf = cancelledAt == null ? until : cancelledAt;
        Instant due = clock.dueAt(asOf, calendar);
        ClockState state = clock.state(asOf, calendar);
        if (cancelledAt != null && state == ClockState.PAUSED) {
            state = ClockState.CANCELLED;
            due = null;
        }
        long minutes = clock.elapsed(until, calendar).toMinutes();
        return new Clock(due, minutes, clock.metAt(), state);
    }

    List<Step> steps(Instant until) {
        List<Step> steps = new ArrayList<>();
        for (Run run : runs) {
            if (run.still() == null) {
                Instant to = run.to() == null ? until : run.to();
                for (BusinessCalendar.Stretch stretch : calendar.stretches(run.from(), to)) {
                    steps.add(step(stretch));
                }
            } else if (run.to() != null) {
                add(steps, run.from(), run.to(), run.still());
            } else if (isWaiting()) {
                add(steps, run.from(), until, run.still());
            }
        }
        return steps;
    }

    private void add(List<Step> steps, Instant from, Instant to, Reason reason) {
        if (from.isBefore(to)) {
            steps.add(new Step(from, to, kind, false, reason));
        }
    }

    private Step step(BusinessCalendar.Stretch stretch) {
        Reason reason =
                switch (stretch.kind()) {
                    case OPEN -> Reason.OPEN_HOURS;
                    case OUTSIDE_HOURS -> Reason.OUTSIDE_HOURS;
                    case HOLIDAY -> Reason.HOLIDAY;
                };
        return new Step(stretch.from(), stretch.to(), kind, reason == Reason.OPEN_HOURS, reason);
    }
}
