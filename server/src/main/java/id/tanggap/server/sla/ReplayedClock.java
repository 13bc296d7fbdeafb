package id.tanggap.server.sla;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A ticket's clock as its moments left it. Immutable.
 *
 * @param clock the clock; idle, without goal and time, before it starts
 * @param terms what it is or was judged by
 * @param goal which goal it is after, counted from 1: another one begins with each question of the
 *     customer and with each other number of minutes; 0 before it starts
 * @param startedAt when this goal's counting began; null before
 * @param end why it stands still for good without being met; null otherwise
 * @param endedAt when it was met or ended; null while it is neither
 */
public record ReplayedClock(
        SlaClock clock,
        SlaTerms terms,
        int goal,
        @Nullable Instant startedAt,
        @Nullable End end,
        @Nullable Instant endedAt) {

    /** Why a clock ended without being met. */
    public enum End {
        /** Nobody asks for it any more: resolved before the answer fell due. */
        CANCELLED,
        /** Nobody asked for it any more when it was late already. */
        MISSED,
        /** The ticket should not have been: merged or spam. */
        VOID
    }

    /** A clock that has not started. */
    static ReplayedClock idle(SlaTerms terms) {
        return new ReplayedClock(
                new SlaClock(null, Duration.ZERO, null, null, null), terms, 0, null, null, null);
    }

    /** Whether it may still be met. */
    public boolean isUnfinished() {
        return startedAt != null && endedAt == null;
    }

    /** When it is due; null without a goal, or when nobody asks for it any more. */
    public @Nullable Instant dueAt(Instant now) {
        if (end == End.CANCELLED || end == End.VOID) {
            return null;
        }
        return clock.dueAt(now, terms.calendar());
    }

    ReplayedClock with(SlaClock next) {
        return new ReplayedClock(next, terms, goal, startedAt, end, endedAt);
    }

    /** Starts, or starts afresh for the next question. */
    ReplayedClock started(Instant at, @Nullable Duration target, SlaTerms by) {
        return new ReplayedClock(SlaClock.startedAt(at, target), by, goal + 1, at, null, null);
    }

    /** Met, even after it was cancelled; no effect when there is nothing to meet. */
    ReplayedClock met(Instant at) {
        boolean open = startedAt != null && clock.metAt() == null && end != End.VOID;
        return open
                ? new ReplayedClock(
                        clock.meet(at, terms.calendar()), terms, goal, startedAt, null, at)
                : this;
    }

    ReplayedClock paused(Instant at) {
        return isUnfinished() ? with(clock.pause(at, terms.calendar())) : this;
    }

    /** Goes on; also after it was met. */
    ReplayedClock resumed(Instant at) {
        return startedAt == null || end != null
                ? this
                : new ReplayedClock(clock.resume(at), terms, goal, startedAt, null, null);
    }

    ReplayedClock cancelled(Instant at) {
        if (!isUnfinished()) {
            return this;
        }
        Instant due = clock.dueAt(at, terms.calendar());
        End how = due != null && at.isAfter(due) ? End.MISSED : End.CANCELLED;
        return new ReplayedClock(
                clock.pause(at, terms.calendar()), terms, goal, startedAt, how, at);
    }

    /** Undoes {@link #cancelled}: the same clock goes on. */
    ReplayedClock reinstated(Instant at) {
        return end == End.CANCELLED || end == End.MISSED
                ? new ReplayedClock(clock.resume(at), terms, goal, startedAt, null, null)
                : this;
    }

    ReplayedClock voided(Instant at) {
        return isUnfinished()
                ? new ReplayedClock(
                        clock.pause(at, terms.calendar()), terms, goal, startedAt, End.VOID, at)
                : this;
    }

    /**
     * The same clock under another promise.
     *
     * @param anew this clock counted from its beginning as if the other promise had always held
     * @param at since when it holds. The ticket cannot become late before that, or later than it
     *     already was: where {@code anew} would be, it is due then.
     */
    ReplayedClock under(ReplayedClock anew, Instant at) {
        boolean sameGoal = Objects.equals(clock.target(), anew.clock().target());
        int nextGoal = sameGoal ? goal : goal + 1;
        ReplayedClock next =
                new ReplayedClock(anew.clock(), anew.terms(), nextGoal, startedAt, null, null);
        Instant due = next.dueAt(at);
        if (due == null) {
            return next;
        }
        Instant before = dueAt(at);
        Instant floor = before != null && before.isBefore(at) ? before : at;
        if (!due.isBefore(floor)) {
            return next;
        }
        SlaClock c = anew.clock();
        Duration counted = c.elapsed(at, anew.terms().calendar());
        return next.with(new SlaClock(c.target(), counted, c.isRunning() ? at : null, floor, null));
    }

    /**
     * First instant inside the open hours at which that share of the goal has been counted; null
     * when the clock does not run or has no goal.
     *
     * @param percent of the goal's open time, up to 100
     */
    public @Nullable Instant reaches(int percent) {
        Duration target = clock.target();
        Instant since = clock.runningSince();
        if (target == null || since == null) {
            return null;
        }
        Instant reached = clock.reachedAt();
        Duration share = target.multipliedBy(percent).dividedBy(100);
        Duration left = share.minus(clock.counted());
        BusinessCalendar calendar = terms.calendar();
        try {
            if (reached != null || !left.isPositive()) {
                Instant from = reached != null && percent == 100 ? reached : since;
                return calendar.isOpen(from) ? from : calendar.add(from, Duration.ofNanos(1000));
            }
            return calendar.add(since, left);
        } catch (DateTimeException _) {
            return null; // beyond the years that are calculated with: nobody waits for that
        }
    }
}
