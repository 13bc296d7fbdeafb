package id.tanggap.server.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A second opinion on the clocks: somebody makes a mark for each minute that counts, while the
 * ticket lives. Minutes are numbered from the start of a {@link WallClock}.
 */
final class CountingDesk {
    private final WallClock wall;
    final Tally first;
    final Tally next;
    final Tally resolution;
    private boolean pending;
    private boolean finished;
    private boolean thanksOrComplaint;

    CountingDesk(
            WallClock wall, @Nullable Long first, @Nullable Long next, @Nullable Long resolution) {
        this.wall = wall;
        this.first = new Tally(first);
        this.next = new Tally(next);
        this.resolution = new Tally(resolution);
    }

    /** The marks of one clock; minute -1 is never. */
    final class Tally {
        private final @Nullable Long target;
        final BitSet marks = new BitSet();
        private int due = -1;
        private int met = -1;
        private int cancelled = -1;
        private boolean started;

        Tally(@Nullable Long target) {
            this.target = target;
        }

        private void start(int minute) {
            started = true;
            marks.clear();
            met = -1;
            cancelled = -1;
            due = target != null && target == 0 ? minute : -1;
        }

        private boolean unanswered() {
            return started && met < 0;
        }

        private void pass(int minute) {
            if (wall.isOpen(minute)) {
                marks.set(minute);
                if (target != null && marks.cardinality() == target && due < 0) {
                    due = minute + 1;
                }
            }
        }

        /** How it stands; still is whether the clock stands still for the ticket is pending. */
        SlaSimulationResult.Clock stands(int until, boolean still, Instant origin) {
            if (target == null || !started) {
                ClockState state = target == null ? ClockState.NO_TARGET : ClockState.IDLE;
                return clock(-1, state, origin);
            }
            if (cancelled >= 0 && (due < 0 || cancelled <= due)) {
                return clock(-1, ClockState.CANCELLED, origin);
            }
            int dueAt = due >= 0 ? due : dueFrom(met >= 0 ? met : until);
            if (met >= 0) {
                return clock(dueAt, met > dueAt ? ClockState.MISSED : ClockState.MET, origin);
            }
            if (until > dueAt) {
                return clock(dueAt, ClockState.BREACHED, origin);
            }
            return clock(dueAt, still ? ClockState.PAUSED : ClockState.RUNNING, origin);
        }

        private int dueFrom(int minute) {
            long missing = (target == null ? 0 : target) - marks.cardinality();
            int reached = minute;
            while (missing > 0) {
                missing -= wall.isOpen(reached) ? 1 : 0;
                reached++;
            }
            return reached;
        }

        private SlaSimulationResult.Clock clock(int dueAt, ClockState state, Instant origin) {
            return new SlaSimulationResult.Clock(
                    instant(dueAt, origin), marks.cardinality(), instant(met, origin), state);
        }
    }

    private static @Nullable Instant instant(int minute, Instant origin) {
        return minute < 0 ? null : origin.plus(Duration.ofMinutes(minute));
    }

    boolean isPending() {
        return pending;
    }

    /** Lets a minute pass. */
    void pass(int minute) {
        if (first.unanswered()) {
            first.pass(minute);
        }
        if (next.unanswered() && !finished) {
            next.pass(minute);
        }
        if (resolution.unanswered() && !pending) {
            resolution.pass(minute);
        }
    }

    void happens(SlaEvent event, int minute) {
        switch (event) {
            case CREATED -> {
                first.start(minute);
                resolution.start(minute);
            }
            case AGENT_REPLY -> {
                first.met = first.met < 0 ? minute : first.met;
                if (next.unanswered()) {
                    next.met = minute;
                    next.cancelled = -1;
                }
                thanksOrComplaint = false;
            }
            case CUSTOMER_REPLY -> {
                thanksOrComplaint |= finished;
                if (!finished && !next.unanswered()) {
                    next.start(minute);
                }
            }
            case PENDING -> pending = true;
            case RESUMED -> pending = false;
            case RESOLVED, CLOSED -> {
                resolution.met = resolution.met < 0 ? minute : resolution.met;
                if (next.unanswered() && !finished) {
                    next.cancelled = minute;
                }
                finished = true;
                pending = false;
            }
            case REOPENED -> {
                finished = false;
                resolution.met = -1;
                next.cancelled = -1;
                if (thanksOrComplaint && !next.unanswered()) {
                    next.start(minute);
                }
                thanksOrComplaint = false;
            }
        }
    }
}
