package id.tanggap.e2e.bench.data;

import id.tanggap.protocol.ticket.SlaClockState;
import id.tanggap.server.sla.ClockKind;
import id.tanggap.server.sla.ReplayedClock;
import id.tanggap.server.sla.SlaClock;
import id.tanggap.server.sla.SlaMoment;
import id.tanggap.server.sla.TermsSource;
import id.tanggap.server.sla.TicketClocks;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a ticket's clocks stand, counted by the product's own rules, and which thresholds were fired
 * by a sweep that was never late.
 */
final class Clocks {
    private static final List<Integer> THRESHOLDS = List.of(50, 75, 90, 100);

    private final Story story;
    private final TicketClocks clocks;
    private final Map<ClockKind, Integer> fired = new EnumMap<>(ClockKind.class);
    private final List<Line> lines = new ArrayList<>();

    /** A line of the ledger. */
    record Line(ClockKind clock, int goal, int percent, long minutes, Instant due, Instant at) {}

    private Clocks(Story story, TicketClocks clocks) {
        this.story = story;
        this.clocks = clocks;
    }

    /**
     * The clocks of a ticket.
     *
     * @param asOf until when thresholds were fired. Of tickets that are done the ledger's lines are
     *     left out, and what was fired is told from the time that was counted.
     */
    static Clocks of(Story story, TermsSource source, Instant asOf) {
        Clocks clocks = new Clocks(story, TicketClocks.replay(story.moments(), source));
        if (story.status().isOpen()) {
            clocks.fire(source, asOf);
        } else {
            for (ClockKind kind : ClockKind.values()) {
                clocks.fired.put(kind, clocks.counted(kind));
            }
        }
        return clocks;
    }

    /** Lines of the ledger. */
    List<Line> lines() {
        return lines;
    }

    /** The columns of the clocks, in the order of {@link Tables#TICKET}. */
    void write(CopyText row) {
        for (ClockKind kind : ClockKind.values()) {
            ReplayedClock replayed = clocks.clock(kind);
            SlaClock clock = replayed.clock();
            Instant due = replayed.dueAt(story.updatedAt());
            Duration target = clock.target();
            row.add(target == null ? null : target.toMinutes())
                    .add(clock.counted().toNanos() / 1000)
                    .add(clock.runningSince())
                    .add(clock.reachedAt())
                    .add(clock.metAt())
                    .add(due)
                    .add(state(replayed, due))
                    .add(replayed.goal())
                    .add(fired.getOrDefault(kind, 0));
        }
        TicketClocks.FirstResolution first = clocks.firstResolution();
        row.add(first == null ? null : first.at())
                .add(first == null ? null : first.dueAt())
                .add(nextThreshold())
                .add(
                        story.moments().stream()
                                .map(SlaMoment::written)
                                .collect(Collectors.joining("\n")));
    }

    /** Plays the moments one by one and fires what was reached before the next. */
    private void fire(TermsSource source, Instant asOf) {
        List<SlaMoment> moments = story.moments();
        Map<ClockKind, Integer> goals = new EnumMap<>(ClockKind.class);
        for (int played = 2; played <= moments.size(); played++) {
            Instant until = played < moments.size() ? moments.get(played).at() : asOf;
            TicketClocks then =
                    played == moments.size()
                            ? clocks
                            : TicketClocks.replay(moments.subList(0, played), source);
            for (ClockKind kind : ClockKind.values()) {
                ReplayedClock clock = then.clock(kind);
                if (!Objects.equals(goals.put(kind, clock.goal()), clock.goal())) {
                    fired.put(kind, 0);
                }
                fire(kind, clock, until);
            }
        }
    }

    private void fire(ClockKind kind, ReplayedClock clock, Instant until) {
        for (int percent : THRESHOLDS) {
            if (percent > fired.getOrDefault(kind, 0)) {
                Instant reached = clock.reaches(percent);
                if (reached == null || reached.isAfter(until)) {
                    return;
                }
                fired.put(kind, percent);
                lines.add(
                        new Line(
                                kind,
                                clock.goal(),
                                percent,
                                Objects.requireNonNull(clock.clock().target()).toMinutes(),
                                Objects.requireNonNull(clock.dueAt(until)),
                                reached));
            }
        }
    }

    private int counted(ClockKind kind) {
        SlaClock clock = clocks.clock(kind).clock();
        Duration target = clock.target();
        if (target == null) {
            return 0;
        }
        int highest = 0;
        for (int percent : THRESHOLDS) {
            if (clock.counted().compareTo(target.multipliedBy(percent).dividedBy(100)) >= 0) {
                highest = percent;
            }
        }
        return highest;
    }

    /** When the next threshold is reached; null when no clock runs that has one left. */
    @Nullable Instant nextThreshold() {
        Instant earliest = null;
        for (ClockKind kind : ClockKind.values()) {
            int done = fired.getOrDefault(kind, 0);
            Instant reached =
                    clocks.finished()
                            ? null
                            : THRESHOLDS.stream()
                                    .filter(percent -> percent > done)
                                    .findFirst()
                                    .map(percent -> clocks.clock(kind).reaches(percent))
                                    .orElse(null);
            if (reached != null && (earliest == null || reached.isBefore(earliest))) {
                earliest = reached;
            }
        }
        return earliest;
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
