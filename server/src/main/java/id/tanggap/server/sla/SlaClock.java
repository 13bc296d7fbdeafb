package id.tanggap.server.sla;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One running timer of a ticket against its goal. Immutable: each change answers the next clock,
 * and the five fields are all that must be stored to go on later.
 *
 * <p>The due time is the first instant at which the counted open time reaches the goal. A pause
 * therefore moves it by the open time of the pause, and once it has passed no later pause moves it
 * again. A clock is late from the instant <em>after</em> its due time.
 *
 * <p>{@code at} may not go backwards from one call to the next ({@link IllegalArgumentException}),
 * and all calls on a clock take the same calendar; when the calendar changes, replay the ticket's
 * events.
 *
 * @param target open time allowed; null counts without a goal
 * @param counted open time of the finished runs
 * @param runningSince start of the present run; null while paused or stopped
 * @param reachedAt due time that finished runs already reached; null while there is time left
 * @param metAt when the goal was met, on time or late; null while it is not
 */
public record SlaClock(
        @Nullable Duration target,
        Duration counted,
        @Nullable Instant runningSince,
        @Nullable Instant reachedAt,
        @Nullable Instant metAt) {

    public SlaClock {
        if (target != null && target.isNegative()) {
            throw new IllegalArgumentException("negative target " + target);
        }
    }

    /** A clock that starts to run. */
    public static SlaClock startedAt(Instant at, @Nullable Duration target) {
        return new SlaClock(target, Duration.ZERO, at, null, null);
    }

    public boolean isRunning() {
        return runningSince != null;
    }

    /** Stops counting until {@link #resume}; no effect while paused. */
    public SlaClock pause(Instant at, BusinessCalendar calendar) {
        return halt(at, metAt, calendar);
    }

    /** Counts on; no effect while running. Also undoes {@link #meet}: a reopened ticket. */
    public SlaClock resume(Instant at) {
        return new SlaClock(
                target, counted, runningSince == null ? at : runningSince, reachedAt, null);
    }

    /** The goal is met: stops for good, or until {@link #resume}. The first meeting stands. */
    public SlaClock meet(Instant at, BusinessCalendar calendar) {
        return halt(at, metAt == null ? at : metAt, calendar);
    }

    private SlaClock halt(Instant at, @Nullable Instant met, BusinessCalendar calendar) {
        if (runningSince == null) {
            return new SlaClock(target, counted, null, reachedAt, met);
        }
        Duration sum = elapsed(at, calendar);
        boolean spent = target != null && sum.compareTo(target) >= 0;
        return new SlaClock(target, sum, null, spent ? dueAt(at, calendar) : null, met);
    }

    /**
     * Another goal for the same clock, e.g. after a change of priority. Time counted so far stays
     * counted; where it already exceeds the new goal the ticket falls due now, because a change
     * cannot make it late in the past.
     */
    public SlaClock retarget(@Nullable Duration newTarget, Instant at, BusinessCalendar calendar) {
        Duration sum = elapsed(at, calendar);
        boolean spent = newTarget != null && sum.compareTo(newTarget) >= 0;
        return new SlaClock(newTarget, sum, isRunning() ? at : null, spent ? at : null, metAt);
    }

    /** Open time counted until {@code now}. */
    public Duration elapsed(Instant now, BusinessCalendar calendar) {
        return runningSince == null ? counted : counted.plus(calendar.between(runningSince, now));
    }

    /**
     * When the goal falls due; null without a goal. For a met clock as it stood then; for a paused
     * one as if it went on at {@code now}.
     *
     * @throws java.time.DateTimeException if that is beyond {@link BusinessCalendar#HORIZON_YEARS}
     */
    public @Nullable Instant dueAt(Instant now, BusinessCalendar calendar) {
        if (target == null || reachedAt != null) {
            return reachedAt;
        }
        Instant from = runningSince != null ? runningSince : metAt != null ? metAt : now;
        return calendar.add(from, target.minus(counted));
    }

    /** How the clock stands at {@code now}. */
    public ClockState state(Instant now, BusinessCalendar calendar) {
        Instant due = dueAt(now, calendar);
        if (due == null) {
            return ClockState.NO_TARGET;
        }
        if (metAt != null) {
            return metAt.isAfter(due) ? ClockState.MISSED : ClockState.MET;
        }
        if (now.isAfter(due)) {
            return ClockState.BREACHED;
        }
        return isRunning() ? ClockState.RUNNING : ClockState.PAUSED;
    }
}
